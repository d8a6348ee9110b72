"""An IPython shell whose results, displays and tracebacks become lines. IPython is in the image only."""

from __future__ import annotations

import builtins
import sys
import warnings
from typing import Any, NoReturn

from IPython.core.displayhook import DisplayHook  # type: ignore[import-not-found]
from IPython.core.displaypub import DisplayPublisher  # type: ignore[import-not-found]
from IPython.core.error import StdinNotImplementedError  # type: ignore[import-not-found]
from IPython.core.interactiveshell import InteractiveShell  # type: ignore[import-not-found]
from traitlets.config import Config  # type: ignore[import-not-found]

from capibara_local.guest import lines

from . import images
from .channel import Channel
from .formatters import install
from .results import result_of

Bundle = dict[str, Any]


class LineDisplayHook(DisplayHook):  # type: ignore[misc]
    """The value of a cell's last expression: its main result."""

    channel: Channel

    def write_output_prompt(self) -> None:
        pass

    def write_format_data(self, format_dict: Bundle, _: Bundle | None = None) -> None:
        flush()
        self.channel.write(result_of(format_dict, is_main_result=True))

    def finish_displayhook(self) -> None:
        pass


class LineDisplayPublisher(DisplayPublisher):  # type: ignore[misc]
    """What `display` shows: a result that is not the main one. E2B passes no updates of earlier ones on."""

    channel: Channel

    def publish(self, data: Bundle, metadata: Bundle | None = None, **options: Any) -> None:  # noqa: ARG002
        if not options.get("update"):
            flush()
            self.channel.write(result_of(data, is_main_result=False))

    def clear_output(self, wait: bool = False) -> None:
        pass


class LineShell(InteractiveShell):  # type: ignore[misc]
    """The shell. `channel` is set right after it is made."""

    channel: Channel

    def init_history(self) -> None:
        """In memory only: cells are not written to a file of the sandbox."""
        self.config.HistoryManager.enabled = False
        super().init_history()

    def init_io(self) -> None:
        pass

    def _showtraceback(self, etype: type[BaseException], evalue: BaseException, stb: list[str]) -> None:
        flush()
        name, traceback = etype.__name__, "\n".join(stb)
        if name == "_IncompleteInputError":  # Python 3.13's own word for a cell that ends too soon
            name, traceback = "SyntaxError", traceback.replace(name, "SyntaxError")
        self.channel.write(lines.error(name, str(evalue), traceback))


def make_shell(channel: Channel) -> Any:
    """The process's only shell, with its names (`exit`, `input`) fit for cells."""
    # Libraries decide by this name whether they are in a notebook (pandas, tqdm, plotly).
    LineShell.__name__ = LineShell.__qualname__ = "ZMQInteractiveShell"
    config = Config({"IPKernelApp": {}, "HistoryManager": {"enabled": False}, "Completer": {"use_jedi": False}})
    shell = LineShell.instance(
        config=config,
        displayhook_class=LineDisplayHook,
        display_pub_class=LineDisplayPublisher,
        user_module=main_module(),
    )
    shell.channel = shell.displayhook.channel = shell.display_pub.channel = channel
    shell.user_ns["exit"] = shell.user_ns["quit"] = leave
    builtins.input = refuse_input
    warnings.filterwarnings("ignore", "To exit: use", UserWarning)  # a cell that exits means to
    install(shell.display_formatter)
    images.install()
    return shell


def main_module() -> Any:
    """Cells define their names in `__main__`, as scripts do, so that they can be pickled."""
    module = type(sys)("__main__")
    module.__builtins__ = builtins  # type: ignore[attr-defined]
    sys.modules["__main__"] = module
    return module


def flush() -> None:
    """What was printed before comes before."""
    sys.stdout.flush()
    sys.stderr.flush()


def leave(code: object = None) -> NoReturn:
    """exit() and quit() in a cell end the cell, as sys.exit() does."""
    raise SystemExit(code)


def refuse_input(_: object = "") -> NoReturn:
    raise StdinNotImplementedError("input() was called, and a cell has no standard input: use the Process executor")
