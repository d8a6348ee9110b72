"""Executions: `loop` runs one task for each; `observe` reads, `execute` acts, `record` writes, `inputs` are gathered."""
