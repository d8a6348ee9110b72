"""Figures of matplotlib and plotly, as pictures and as data."""

import sys


def is_figure(shown):
    module = sys.modules.get("matplotlib.figure")
    return module is not None and isinstance(shown, module.Figure)


def is_plotly(shown):
    module = sys.modules.get("plotly.basedatatypes")
    return module is not None and isinstance(shown, module.BaseFigure)


def figure_bundle(figure):
    """A matplotlib figure as PNG, and as data where the template has E2B's chart library. None: nothing is drawn."""
    from .display import plain_bundle

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

        with BoxesAsPatches(figure):
            return chart_figure_to_dict(figure)
    except Exception:  # no such library here, or a chart that it does not know
        return None


class BoxesAsPatches:
    """While it lasts, boxes that matplotlib drew as lines are patches, by which E2B's library knows a box plot."""

    def __init__(self, figure):
        self._axes = [(axes, axes._children) for axes in figure.axes if has_boxes(axes)]

    def __enter__(self):
        for axes, children in self._axes:
            axes._children = [patch_of(child) if is_box(child) else child for child in children]

    def __exit__(self, *_):
        for axes, children in self._axes:
            axes._children = children


def has_boxes(axes):
    """Whether there are boxes, and for each two whiskers and a median."""
    boxes = [line for line in axes.lines if is_box(line)]
    return bool(boxes) and sum(len(line.get_xdata()) == 2 for line in axes.lines) >= 3 * len(boxes)


def is_box(artist):
    if not hasattr(artist, "get_xydata") or len(artist.get_xydata()) != 5:
        return False
    points = [tuple(point) for point in artist.get_xydata()]
    return points[0] == points[4] and all(len(set(values)) == 2 for values in zip(*points))  # noqa: B905 (Python 3.8)


def patch_of(line):
    from matplotlib.patches import PathPatch
    from matplotlib.path import Path

    return PathPatch(Path(line.get_xydata()))


def plotly_bundle(figure):
    import json

    return {
        "text/plain": repr(figure)[:4000],
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
