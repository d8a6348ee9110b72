"""The error that ended a script: told, and printed as the interpreter does."""

import sys

MAX_VALUE, MAX_TRACEBACK = 4000, 16000
CLASS_NAME = type.__dict__["__name__"].__get__  # whatever a metaclass says


def tell(channel, error, path):
    """Tell of an uncaught exception, the surest first, and print it."""
    name = CLASS_NAME(type(error))
    channel.error(name)
    error.__traceback__ = own_frames(error.__traceback__, path)
    sys.last_type, sys.last_value, sys.last_traceback = type(error), error, error.__traceback__
    print_error(error, path)
    try:
        value = str(error)
        channel.error(name, cut(value, MAX_VALUE))
        channel.error(name, cut(value, MAX_VALUE), traceback_text(error, name, value))
    except BaseException:  # no memory, no descriptors, a message that cannot be had: the name is told
        return


def tell_exit(channel, code):
    """Of `sys.exit` with something that is no number: printed by the interpreter, and a failure."""
    if code is None or isinstance(code, int):
        return
    channel.error("SystemExit")
    try:
        channel.error("SystemExit", cut(str(code), MAX_VALUE))
    except BaseException:  # as above
        return


def print_error(error, path):
    """By the hook that the script may have set; one that exits has the last word, one that fails is told of."""
    try:
        sys.excepthook(type(error), error, error.__traceback__)
    except SystemExit:
        raise
    except BaseException as trouble:
        print("Error in sys.excepthook:", file=sys.stderr)
        sys.__excepthook__(type(trouble), trouble, own_frames(trouble.__traceback__, path))
        print("\nOriginal exception was:", file=sys.stderr)
        sys.__excepthook__(type(error), error, error.__traceback__)


def own_frames(trace, path):
    """From the script's first frame on; what stands above it is ours. Without any: all but our own at the beginning."""
    first = trace
    while first is not None and first.tb_frame.f_code.co_filename != path:
        first = first.tb_next
    while first is None and trace is not None and trace.tb_frame.f_globals is globals():
        trace = trace.tb_next
    return first or trace


def traceback_text(error, name, value):
    """As printed, in bounded length: a message of megabytes is cut before it is copied again."""
    import traceback

    if len(value) <= MAX_VALUE:
        return "".join(traceback.format_exception(type(error), error, error.__traceback__))[-MAX_TRACEBACK:]
    lines = traceback.format_tb(error.__traceback__)
    return (
        "".join(["Traceback (most recent call last):\n", *lines])[-MAX_TRACEBACK:] + f"{name}: {cut(value, MAX_VALUE)}"
    )


def cut(text, limit):
    return text if len(text) <= limit else f"{text[:limit]} [... {len(text) - limit} characters omitted ...]"
