"""The start of a script with no frame of ours below it: what looks down its stack sees what it sees at home."""

import sys
from _functools import partial


class Bottom(type):
    """The class of `Begin`, whose `__index__` is the script."""


class Begin(Exception, metaclass=Bottom):
    """Raised to begin: once nobody has caught it, the interpreter calls the hook for that, on an empty stack."""


def begin(code, names):
    """Run the code in these names. It must put `sys.excepthook` back, and end by SystemExit.

    The hook is C: `range` asks its first argument, `Begin`, for a number. So the script is the first frame.
    """
    Bottom.__index__ = staticmethod(partial(exec, code, names))
    sys.excepthook = range
    raise Begin


def forget():
    """What the interpreter has noted of `Begin`."""
    for name in ("last_type", "last_value", "last_traceback", "last_exc"):
        sys.__dict__.pop(name, None)
