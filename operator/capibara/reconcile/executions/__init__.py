"""Executions: `loop` has one task for each, `observe` reads, `execute` acts, `record` writes, `inputs` reads references."""
