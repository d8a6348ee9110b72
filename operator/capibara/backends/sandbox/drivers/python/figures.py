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

        return chart_figure_to_dict(figure)
    except Exception:  # no such library here, or a chart that it does not know
        return None


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
