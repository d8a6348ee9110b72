"""Tools for agents: `capibara mcp`, a server of the Model Context Protocol on top of the Python client.

`request` turns a tool's arguments into a spec, `answer` an execution into what a model reads, `quoting` marks and
bounds what came out of a sandbox, `remedies` says what a model can do about each reason: all pure. `tools` puts them
together, `resources` shows what executions left, `server` describes them to agents, `command` is the program. It must
not import kopf, reconcile or a backend.
"""
