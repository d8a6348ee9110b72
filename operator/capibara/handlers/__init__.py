"""The door for kopf: what it calls, and how it is set up. Each handler hands over; an
execution's returns at once, a template's waits for its one status write.

Only here is kopf imported. Why `on.event` and nothing else: facts in ARCHITECTURE.md, "What kopf does and does not do".
"""
