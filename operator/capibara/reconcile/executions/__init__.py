"""Executions: `loop` runs a task for each; `observe` and `inputs` read, `execute` acts, `record` writes the status."""
