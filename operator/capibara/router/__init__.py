"""The hands to what knows about queries: the model that comes with the package, and a router of the customer's own.

What to make of their answers is decided in `core.routing`.
"""
