"""What runs inside the code's own process, one file per language: it begins the code as the language itself would,
and tells the runner of results and of the error that ended it.

The words are lines of JSON on a descriptor of their own (see `channel`), the same that a code interpreter sends:
`{"type": "result", "text": ..., "png": ..., "is_main_result": true}` and `{"type": "error", "name": ..., "value": ...,
"traceback": ...}`. A later error line replaces an earlier one: a driver says the name first, and the rest if it can.

A driver is called with the number of that descriptor, `rich` or `plain`, and the script's path. It keeps the descriptor
from the code's children, takes its own arguments away, and adds nothing to stdout or stderr.

Called with `wait` instead, it loads what nearly every script needs, says `{"type": "ready"}`, and reads on descriptor 4
what to become: the mode and the run's variables, with NUL between them. Without a word it ends (see `spare`).
"""

from __future__ import annotations

TEXT: dict[str, str] = {}
"""The drivers' sources by language; `capibara.backends.runner` puts them here when it packs the runner."""
