"""HANDS to the output store: what runs made, whole and kept. Only here is the object store library imported, and only
when a store is used.

`capibara.core.kept` knows what goes there and under which key; `capibara.reconcile` when.
"""
