"""The door for HTTP: `capibara gateway`. A request becomes a CodeExecution, and its status the answer.

It keeps nothing: any number of gateways may run. `request` and `views` turn documents into each other, `idempotency`
names objects, `rights` is who may do what: all pure. `door` asks for the caller's rights before every route,
`objects` speaks to the API server, `feed` watches it once for all who wait, `routes/` puts them together. It must not
import kopf, reconcile or a backend, and needs no key of E2B.
"""
