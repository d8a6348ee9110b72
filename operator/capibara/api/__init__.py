"""THE CONTRACT: what users write and read. Models of both kinds, their rules, and the CRDs generated from them.

Here: pydantic models (`execution`, `template`, `meta`), the reasons, the predefined templates, and functions that turn
models into documents (`crdgen`, `reference`). Not here: reading or writing anything, clocks, decisions about a run.
"""
