"""What libraries that show something are told when they are imported: showing is sending."""

import os
import sys

FIGURES = "capibara_figures"  # the name of our matplotlib backend


def display(*shown, raw=False, clear=False, display_id=None, **_):  # the signature is IPython's
    from .display import plain_bundle

    for each in shown:
        if raw:
            PROGRAM.channel.result(plain_bundle(each), False)
        else:
            PROGRAM.show(each)


def publish_display_data(data, metadata=None, **_):
    from .display import plain_bundle

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

        from .figures import show_figures

        module.FigureCanvas = backend_agg.FigureCanvasAgg
        module.show = show_figures
