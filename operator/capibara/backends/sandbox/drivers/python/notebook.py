"""Lines that only IPython understands: `%magic`, `!command` and the like."""

import builtins
import sys

from .source import ONLY_AST, TOP_LEVEL_AWAIT


def notebook_source(program, source):
    """The script with `%magic`, `!command` and the like put into Python. None: there are none, or no IPython."""
    if not any(is_notebook_line(line.strip()) for line in source.splitlines()):
        return None
    try:
        from IPython.core.inputtransformer2 import TransformerManager

        changed = TransformerManager().transform_cell(source.decode("utf-8"))
        compile(changed, program.path, "exec", ONLY_AST | TOP_LEVEL_AWAIT, True)
    except (ImportError, SyntaxError, UnicodeDecodeError):
        return None
    start_shell(program)
    return changed.encode("utf-8")


def is_notebook_line(line):
    return line[:1] in (b"%", b"!", b"?") or line[-1:] == b"?" or b"= !" in line or b"= %" in line


def start_shell(program):
    """An IPython shell for magics, on the script's own names. What it starts writes to our stdout and stderr."""
    from IPython.core.interactiveshell import InteractiveShell
    from traitlets.config import Config

    config = Config({"HistoryManager": {"enabled": False}, "Completer": {"use_jedi": False}})
    hook, before = sys.displayhook, sys.excepthook
    shell = InteractiveShell.instance(config=config, user_module=program.module)
    sys.modules["__main__"] = program.module
    sys.displayhook, sys.excepthook = hook, before
    shell.system = shell.system_raw
    from .display import plain_bundle

    shell.display_pub.publish = lambda data, *_, **__: program.channel.result(plain_bundle(data), False)
    builtins.get_ipython = shell.get_ipython
