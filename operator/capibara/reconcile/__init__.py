"""The loop: observe, ask core for the next step, perform it, go round.

`observe` reads, `execute` acts, `loop` drives one task per execution, `queue` admits, `templates` keeps the index.
No decision is made here: a condition on the state of an execution belongs into `core.execution`.
"""
