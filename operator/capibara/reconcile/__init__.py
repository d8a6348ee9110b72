"""The loop: observe, ask core for the next step, perform it, go round. One folder per noun.

`executions/` drives one task per execution, `templates/` keeps the index and builds, `pools/` warm sandboxes. Beside
them stands what they share: `queue` admits, `reaper` destroys, `clock` tells a time that nobody sets, `census` compares
both sides. No decision is made here: a condition on the state of an object belongs into `core`.
"""
