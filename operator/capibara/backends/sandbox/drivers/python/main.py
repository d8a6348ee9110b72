"""The program: one script, from its source to its end."""

import _signal
import atexit
import builtins
import os
import sys

from .channel import Channel, told_mode
from .source import COROUTINE, codes, parsed, whole


class Program:
    """One script and what is known of its run."""

    def __init__(self, path, channel):
        self.path = path
        self.channel = channel
        self.rich = False
        self.interrupted = False
        self.drawn = set()  # figures that have been shown, and need not be shown at the end
        self.module = self._main_module()

    def _main_module(self):
        """`__main__` as the interpreter would have made it for this file."""
        from importlib.machinery import SourceFileLoader

        module = type(sys)("__main__")
        module.__file__ = self.path
        module.__loader__ = SourceFileLoader("__main__", self.path)
        module.__builtins__ = builtins
        module.__cached__ = None
        module.__annotations__ = {}
        sys.modules["__main__"] = module
        return module

    def run(self):
        """To the end of the script; threads and `atexit` are the interpreter's affair, as always."""
        try:
            tree, last = self._parsed()
            code = whole(tree, last, self.path, self)
            if code is None:
                self._run_apart(*codes(tree, last, self.path))
        except BaseException:
            self.caught()
        if code is None:
            self.ended()
        from .bottom import begin

        self._hook = sys.excepthook
        begin(code, self.module.__dict__)

    def begun(self):
        """Called by the script: it runs now, and what was done to start it is undone."""
        from .bottom import forget

        forget()
        sys.excepthook = self._hook

    def caught(self):
        """Called by the script, of what has ended it before its last line."""
        error = sys.exc_info()[1]
        if isinstance(error, SystemExit):
            if error.code is not None:
                from .errors import tell_exit

                tell_exit(self.channel, error.code)
            self._show_figures()
            raise error
        self._fail(error)
        self._show_figures()
        sys.exit(1)

    def ended(self):
        """Called by the script, after its last line."""
        self._show_figures()
        sys.exit()

    def _parsed(self):
        with open(self.path, "rb") as file:
            source = file.read()
        try:
            return parsed(source, self.path, self.rich)
        except SyntaxError:
            from .notebook import notebook_source

            changed = notebook_source(self, source) if self.rich else None
            if changed is None:
                raise
            return parsed(changed, self.path, self.rich)

    def _run_apart(self, body, last):
        """Where it awaits at top level, or cannot be compiled as a whole."""
        names = self.module.__dict__
        if any(code is not None and code.co_flags & COROUTINE for code in (body, last)):
            import asyncio

            asyncio.run(self._run_async(body, last, names))
            return
        exec(body, names)
        if last is not None:
            with Displaying(self):
                exec(last, names)

    async def _run_async(self, body, last, names):
        await finished(eval(body, names))
        if last is not None:
            with Displaying(self):
                await finished(eval(last, names))

    def _fail(self, error):
        from .errors import tell

        self.interrupted = isinstance(error, KeyboardInterrupt)
        tell(self.channel, error, self.path)

    def show(self, shown, main=False):
        """Send one object in all its formats."""
        from .display import bundles
        from .figures import is_figure

        if is_figure(shown):
            self.drawn.add(shown)
        for bundle in bundles(shown):
            self.channel.result(bundle, main)

    def show_main(self, value):
        if value is not None:
            self.show(value, main=True)

    def _show_figures(self):
        """Those that are still open."""
        if self.rich and "matplotlib.pyplot" in sys.modules:
            from .figures import show_figures

            try:
                show_figures(but=self.drawn)
            except Exception as error:
                print(f"a figure could not be drawn: {type(error).__name__}: {error}", file=sys.stderr)

    def die_of_interrupt(self):
        """Last of all that runs at exit: an interrupted script ends by the signal."""
        if self.interrupted:
            for stream in (sys.stdout, sys.stderr):
                stream.flush()
            _signal.signal(_signal.SIGINT, _signal.SIG_DFL)
            os.kill(os.getpid(), _signal.SIGINT)


class Displaying:
    """While the last expression is run its value goes to `show_main`."""

    def __init__(self, program):
        self._program = program

    def __enter__(self):
        self._before, sys.displayhook = sys.displayhook, self._program.show_main

    def __exit__(self, *_):
        sys.displayhook = self._before


async def finished(value):
    if value is not None:
        await value


def main():
    global PROGRAM
    descriptor, mode, script = int(sys.argv[1]), sys.argv[2], sys.argv[3]
    path = os.path.abspath(script)
    sys.argv[:] = [script]
    sys.path[0] = os.path.dirname(path)
    PROGRAM = Program(path, Channel(descriptor))
    if mode == "wait":
        mode = told_mode(PROGRAM.channel)
    PROGRAM.rich = mode == "rich"
    atexit.register(PROGRAM.die_of_interrupt)
    if PROGRAM.rich:
        from .hooks import Finder, display

        builtins.display = display
        sys.meta_path.insert(0, Finder)
    PROGRAM.run()


OWN_MODULE = sys.modules["__main__"]  # kept: the script's `__main__` takes its place
