"""What runs as process 1 inside a sandbox. System Python's standard library only, started as `python3 -S -E -s`.

`protocol` is shared with the supervisor; nothing else here is imported outside a sandbox (except by tests).
"""
