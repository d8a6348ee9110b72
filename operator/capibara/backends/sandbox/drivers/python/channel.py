"""Words to the runner, and from it."""

import _thread
import os

try:
    from _json import encode_basestring_ascii as quote
except ImportError:
    from json.encoder import encode_basestring_ascii as quote

FAR, WORDS = 200, 4  # descriptors
FIELDS = {
    "text/plain": "text",
    "text/html": "html",
    "text/markdown": "markdown",
    "image/svg+xml": "svg",
    "image/png": "png",
    "image/jpeg": "jpeg",
    "application/pdf": "pdf",
    "text/latex": "latex",
    "application/json": "json",
    "application/javascript": "javascript",
    "e2b/data": "data",
    "e2b/chart": "chart",
}


class Channel:
    """Whole lines to the runner, from any thread, and from this process only: not from one that it forks.

    The descriptor is moved out of the way, so that the script's first file has the number that it has at home. A script
    may close it, and a file of its own may then have that number: nothing is written to what is not the channel.
    """

    def __init__(self, descriptor):
        self._descriptor = moved(descriptor)
        self._identity = identity(self._descriptor)
        self._pid = os.getpid()
        self._lock = _thread.RLock()

    def write(self, line):
        rest = [memoryview(line.encode("ascii")), memoryview(b"\n")]  # a picture is not copied for its end
        with self._lock:
            while rest and os.getpid() == self._pid and identity(self._descriptor) == self._identity:
                written = os.writev(self._descriptor, rest)  # of a short line, which is read at once, all or nothing
                while rest and written >= len(rest[0]):
                    written -= len(rest.pop(0))
                if rest:
                    rest[0] = rest[0][written:]

    def error(self, name, value="", traceback=""):
        parts = (("type", "error"), ("name", name), ("value", value), ("traceback", traceback))
        self.write("{" + ", ".join(quote(key) + ": " + quote(text) for key, text in parts) + "}")

    def result(self, bundle, main):
        import json

        fields = {FIELDS[kind]: content for kind, content in bundle.items() if kind in FIELDS}
        extra = {kind: content for kind, content in bundle.items() if kind not in FIELDS}
        if extra:
            fields["extra"] = extra
        document = {"type": "result", "is_main_result": main, **fields}
        self.write(json.dumps(document, default=str, skipkeys=True))


def turn_to(stdin):
    """Put a file in the place of stdin, of which nothing has been read."""
    file = os.open(stdin, os.O_RDONLY)
    os.dup2(file, 0)
    os.close(file)


def moved(descriptor):
    """The number of the same open file far above what a script opens; no child inherits it."""
    try:
        os.dup2(descriptor, FAR, inheritable=False)
    except OSError:  # the sandbox allows fewer
        os.set_inheritable(descriptor, False)
        return descriptor
    os.close(descriptor)
    return FAR


def identity(descriptor):
    """Device and inode of an open file. None: it is closed."""
    try:
        return os.fstat(descriptor)[1:3]
    except OSError:
        return None


def told_mode(channel):
    """Wait until it is known what to become: mode, stdin and variables. Without a word there is nothing to run."""
    from .display import bundles  # noqa: F401 (while there is time)
    from .errors import tell  # noqa: F401
    from .figures import is_figure  # noqa: F401
    from .hooks import Finder  # noqa: F401

    channel.write('{"type": "ready"}')
    with open(WORDS, "rb") as file:
        mode, *more = file.read().split(b"\0")
    if not mode:
        os._exit(0)
    stdin, *variables = more
    if stdin:
        turn_to(stdin)
    for variable in variables:
        name, _, value = variable.partition(b"=")
        os.environb[name] = value
    return mode.decode()
