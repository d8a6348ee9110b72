"""Runs a script as `python3 main.py` would: as `__main__`, in this process. Arguments: descriptor, rich|plain, script.

Python 3.8 or newer, the standard library only; what is dear to import is imported when something is shown.
"""

import _ast
import _signal
import _thread
import atexit
import builtins
import os
import sys

try:
    from _json import encode_basestring_ascii as quote
except ImportError:
    from json.encoder import encode_basestring_ascii as quote

ONLY_AST, TOP_LEVEL_AWAIT, COROUTINE, FUTURES = 0x400, 0x2000, 0x80, 0x1FE0000
MAX_VALUE, MAX_TRACEBACK = 4000, 16000
FAR, WORDS = 200, 4  # descriptors
CLASS_NAME = type.__dict__["__name__"].__get__  # whatever a metaclass says
SCALARS = (int, float, complex, bool, str, bytes)
CONTAINERS = (list, tuple, dict)
WIDTH = 79  # what fits here is on one line in IPython too
METHODS = (
    ("text/html", "_repr_html_"),
    ("text/markdown", "_repr_markdown_"),
    ("image/svg+xml", "_repr_svg_"),
    ("image/png", "_repr_png_"),
    ("application/pdf", "_repr_pdf_"),
    ("image/jpeg", "_repr_jpeg_"),
    ("text/latex", "_repr_latex_"),
    ("application/json", "_repr_json_"),
    ("application/javascript", "_repr_javascript_"),
)
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
FIGURES = "capibara_figures"  # the name of our matplotlib backend


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
        data = memoryview(line.encode("ascii") + b"\n")
        with self._lock:
            while data and os.getpid() == self._pid and identity(self._descriptor) == self._identity:
                data = data[os.write(self._descriptor, data) :]

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
            self._run()
        except SystemExit as end:
            if isinstance(end.code, str):
                self.channel.error("SystemExit", cut(end.code, MAX_VALUE))
            self._show_figures()
            raise
        except BaseException as error:
            self._fail(error)
            self._show_figures()
            sys.exit(1)
        self._show_figures()

    def _run(self):
        with open(self.path, "rb") as file:
            source = file.read()
        try:
            body, last = compiled(source, self.path, self.rich)
        except SyntaxError:
            changed = notebook_source(self, source) if self.rich else None
            if changed is None:
                raise
            body, last = compiled(changed, self.path, self.rich)
        names = self.module.__dict__
        if not any(code is not None and code.co_flags & COROUTINE for code in (body, last)):
            exec(body, names)
            if last is not None:
                with Displaying(self):
                    exec(last, names)
            return
        import asyncio

        asyncio.run(self._run_async(body, last, names))

    async def _run_async(self, body, last, names):
        await finished(eval(body, names))
        if last is not None:
            with Displaying(self):
                await finished(eval(last, names))

    def _fail(self, error):
        """Tell of an uncaught exception, the surest first, and print it as the interpreter does."""
        name = CLASS_NAME(type(error))
        self.channel.error(name)
        error.__traceback__ = self._own_frames(error.__traceback__)
        self.interrupted = isinstance(error, KeyboardInterrupt)
        sys.last_type, sys.last_value, sys.last_traceback = type(error), error, error.__traceback__
        self._print(error)
        try:
            value = str(error)
            self.channel.error(name, cut(value, MAX_VALUE))
            self.channel.error(name, cut(value, MAX_VALUE), traceback_text(error, name, value))
        except BaseException:  # no memory, no descriptors, a message that cannot be had: the name is told
            return

    def _print(self, error):
        """By the hook that the script may have set; one that exits has the last word, one that fails is told of."""
        try:
            sys.excepthook(type(error), error, error.__traceback__)
        except SystemExit:
            raise
        except BaseException as trouble:
            print("Error in sys.excepthook:", file=sys.stderr)
            sys.__excepthook__(type(trouble), trouble, self._own_frames(trouble.__traceback__))
            print("\nOriginal exception was:", file=sys.stderr)
            sys.__excepthook__(type(error), error, error.__traceback__)

    def _own_frames(self, trace):
        """From the script's first frame on; what stands above it is ours."""
        while trace is not None and trace.tb_frame.f_code.co_filename != self.path:
            trace = trace.tb_next
        return trace

    def show(self, shown, main=False):
        """Send one object in all its formats."""
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


def compiled(source, path, rich):
    """The script's code, and that of its last expression if its value is to be shown. SyntaxError as from the file."""
    tree = compile(source, path, "exec", ONLY_AST, True)
    last = tree.body[-1] if rich and tree.body else None
    if not isinstance(last, _ast.Expr) or is_silenced(source, last):
        last = None
    else:
        tree.body.pop()
    try:
        return code_of(tree, last, path, 0)
    except SyntaxError as first:
        if "outside" not in str(first):
            raise
        try:
            return code_of(tree, last, path, TOP_LEVEL_AWAIT)
        except SyntaxError:
            raise first from None


def code_of(tree, last, path, flags):
    body = compile(tree, path, "exec", flags, True)
    if last is None:
        return body, None
    shown = compile(_ast.Interactive([last]), path, "single", flags | body.co_flags & FUTURES, True)
    return body, shown


def is_silenced(source, last):
    """Whether a semicolon follows, the notebook's way to say that the value is of no interest."""
    lines = source.splitlines() or [b""]
    line = lines[min(last.end_lineno, len(lines)) - 1]
    return line[last.end_col_offset :].lstrip().startswith(b";")


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
    shell.display_pub.publish = lambda data, *_, **__: program.channel.result(plain_bundle(data), False)
    builtins.get_ipython = shell.get_ipython


def bundles(shown):
    """What is to be sent of an object: none of what shows itself or what is empty, else one."""
    if is_figure(shown):
        bundle = figure_bundle(shown)
        return [] if bundle is None else [bundle]
    if is_plotly(shown):
        return [plotly_bundle(shown)]
    show_itself = method_of(shown, "_ipython_display_")
    if show_itself is not None:
        show_itself()
        return []
    bundle = {"text/plain": text_of(shown)}
    bundle.update(mime_bundle(shown))
    if is_of(shown, "pandas", "DataFrame"):
        bundle["e2b/data"] = frame_data(shown)
    return [plain_bundle(bundle)]


def mime_bundle(shown):
    """The rich formats that an object knows of itself."""
    found = {}
    for kind, name in METHODS:
        content = called(method_of(shown, name))
        if content is not None:
            found[kind] = content
    more = called(method_of(shown, "_repr_mimebundle_"), include=None, exclude=None)
    if isinstance(more, dict):
        found.update(more)
    return found


def method_of(shown, name):
    """A method of the object's class; None for classes, and for objects that pretend to have every attribute."""
    if isinstance(shown, type) or type(shown) in SCALARS + CONTAINERS:
        return None
    try:
        if getattr(shown, "_ipython_canary_method_should_not_exist_", None) is not None:
            return None
        found = getattr(shown, name, None)
    except Exception:
        return None
    return found if callable(found) else None


def called(method, **options):
    """What it returns, without the metadata that may come along. None if it fails."""
    if method is None:
        return None
    try:
        content = method(**options)
    except Exception:
        return None
    return content[0] if isinstance(content, tuple) and content else content


def plain_bundle(bundle):
    """With bytes in base64, and without what is not there."""
    import base64

    known = {str(kind): content for kind, content in bundle.items() if content is not None}
    return {
        kind: base64.b64encode(content).decode("ascii") if isinstance(content, (bytes, bytearray)) else content
        for kind, content in known.items()
    }


def text_of(shown):
    """As IPython shows it; without IPython as `repr` does."""
    try:
        if is_simple(shown):
            return repr(shown)
        if isinstance(shown, (list, tuple, dict, set, frozenset, type)) or callable(shown):
            return pretty(shown)
        if type(shown).__repr__ is object.__repr__:
            return f"<{type(shown).__module__}.{type(shown).__qualname__} at {id(shown):#x}>"
        return repr(shown)
    except Exception as error:
        return f"<{type(shown).__name__} object whose repr failed: {type(error).__name__}: {cut(str(error), 200)}>"


def is_simple(shown):
    """Whether `repr` gives just what IPython would: numbers, texts, and containers of such that fit on a line."""
    if type(shown) in SCALARS:
        return True
    if type(shown) not in CONTAINERS or len(shown) > WIDTH:
        return False
    items = [*shown, *shown.values()] if type(shown) is dict else shown
    return all(type(item) in SCALARS or is_simple(item) for item in items) and len(repr(shown)) <= WIDTH


def pretty(shown):
    try:
        from IPython.lib.pretty import pretty as by_ipython
    except ImportError:
        return repr(shown)
    return by_ipython(shown)


def is_of(shown, package, *names):
    kind = type(shown)
    return kind.__name__ in names and (kind.__module__ or "").split(".")[0] == package


def is_figure(shown):
    module = sys.modules.get("matplotlib.figure")
    return module is not None and isinstance(shown, module.Figure)


def is_plotly(shown):
    module = sys.modules.get("plotly.basedatatypes")
    return module is not None and isinstance(shown, module.BaseFigure)


def frame_data(frame):
    """Column -> values of a data frame: times as ISO 8601, what JSON has no word for as text."""
    columns = frame.to_dict(orient="list")
    return {str(name): [plain_value(value) for value in values] for name, values in columns.items()}


def plain_value(value):
    if value != value:  # NaN and NaT
        return None
    if hasattr(value, "isoformat"):
        return value.isoformat()
    if hasattr(value, "item"):
        value = value.item()
    return value if isinstance(value, (str, int, float, bool, type(None))) else str(value)


def figure_bundle(figure):
    """A matplotlib figure as PNG, and as data where the template has E2B's chart library. None: nothing is drawn."""
    if not figure.axes and not figure.lines:
        return None
    if figure.canvas is None or type(figure.canvas).__name__ == "FigureCanvasBase":
        from matplotlib.backends.backend_agg import FigureCanvasAgg

        FigureCanvasAgg(figure)
    from io import BytesIO

    picture = BytesIO()
    figure.savefig(picture, format="png", bbox_inches="tight", facecolor=figure.get_facecolor())
    bundle = {"text/plain": repr(figure), "image/png": picture.getvalue(), "e2b/chart": chart_of(figure)}
    return plain_bundle(bundle)


def chart_of(figure):
    try:
        from e2b_charts import chart_figure_to_dict

        return chart_figure_to_dict(figure)
    except Exception:  # no such library here, or a chart that it does not know
        return None


def plotly_bundle(figure):
    import json

    return {
        "text/plain": cut(repr(figure), MAX_VALUE),
        "text/html": figure.to_html(full_html=False, include_plotlyjs="cdn"),
        "application/vnd.plotly.v1+json": json.loads(figure.to_json()),
    }


def show_figures(*_, but=(), **__):
    """All open figures but some, and close them all: shown again they would come twice."""
    from matplotlib._pylab_helpers import Gcf

    for manager in Gcf.get_all_fig_managers():
        if manager.canvas.figure not in but:
            PROGRAM.show(manager.canvas.figure)
        Gcf.destroy(manager)


def display(*shown, raw=False, clear=False, display_id=None, **_):  # the signature is IPython's
    for each in shown:
        if raw:
            PROGRAM.channel.result(plain_bundle(each), False)
        else:
            PROGRAM.show(each)


def publish_display_data(data, metadata=None, **_):
    PROGRAM.channel.result(plain_bundle(data), False)


def after_matplotlib(module):
    """Its figures are drawn without a screen, and `plt.show()` sends them. Whoever chooses a backend keeps that."""
    if "MPLBACKEND" not in os.environ:
        module.rcParams["backend"] = "module://" + FIGURES


def after_ipython_display(module):
    module.display, module.publish_display_data = display, publish_display_data


def after_plotly(module):
    module.show = lambda figure, *_, **__: PROGRAM.show(figure)


def after_pil(module):
    """`image.show()` sends the picture; so does `image.save(path)` in the script itself, as in E2B's interpreter."""
    save = module.Image.save

    def save_and_show(image, target, *options, **more):
        save(image, target, *options, **more)
        if isinstance(target, (str, os.PathLike)) and sys._getframe(1).f_code.co_filename == PROGRAM.path:
            PROGRAM.show(image)

    module.Image.save = save_and_show
    module.Image.show = lambda image, *_, **__: PROGRAM.show(image)


AFTER = {
    "matplotlib": after_matplotlib,
    "IPython.display": after_ipython_display,
    "plotly.io": after_plotly,
    "PIL.Image": after_pil,
}


class Finder:
    """Imports of what shows something: found as always, and told what showing means here once they are loaded."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        if name == FIGURES:
            from importlib.machinery import ModuleSpec

            return ModuleSpec(name, FigureBackend)
        after = AFTER.get(name)
        if after is None:
            return None
        for finder in sys.meta_path:
            spec = (
                None if finder is Finder or not hasattr(finder, "find_spec") else finder.find_spec(name, path, target)
            )
            if spec is not None and spec.loader is not None:
                spec.loader = After(spec.loader, after)
                return spec
        return None


class After:
    """A module's own loader, and what is to be done after it."""

    def __init__(self, loader, after):
        self._loader = loader
        self._after = after

    def __getattr__(self, name):
        return getattr(self._loader, name)

    def create_module(self, spec):
        return self._loader.create_module(spec)

    def exec_module(self, module):
        self._loader.exec_module(module)
        try:
            self._after(module)
        except Exception:  # another version of the library: it is used as it is
            return


class FigureBackend:
    """matplotlib's Agg with a `show` that sends."""

    @staticmethod
    def create_module(spec):
        return None

    @staticmethod
    def exec_module(module):
        from matplotlib.backends import backend_agg

        module.FigureCanvas = backend_agg.FigureCanvasAgg
        module.show = show_figures


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


def told_mode(channel):
    """Wait until it is known what to become: mode and variables. Without a word there is nothing to run."""
    channel.write('{"type": "ready"}')
    with open(WORDS, "rb") as file:
        mode, *variables = file.read().split(b"\0")
    if not mode:
        os._exit(0)
    for variable in variables:
        name, _, value = variable.partition(b"=")
        os.environb[name] = value
    return mode.decode()


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
        builtins.display = display
        sys.meta_path.insert(0, Finder)
    PROGRAM.run()


OWN_MODULE = sys.modules["__main__"]  # kept: the script's `__main__` takes its place
main()
