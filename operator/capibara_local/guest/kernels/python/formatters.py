"""E2B's own result types: `e2b/data` of data frames, `e2b/chart` of matplotlib figures.

After e2b-dev/code-interpreter, template/startup_scripts/0002_data.py. Neither pandas nor matplotlib is imported before
the cell does it.
"""

from __future__ import annotations

import sys
from typing import Any, Final

from IPython.core.formatters import BaseFormatter, catch_format_error  # type: ignore[import-not-found]
from traitlets import ObjectName, Unicode  # type: ignore[import-not-found]

from .boxes import BoxesAsPatches

FRAMES: Final = (("pandas.core.frame", "DataFrame"), ("pandas", "DataFrame"))


class DataFormatter(BaseFormatter):  # type: ignore[misc]
    format_type = Unicode("e2b/data")
    print_method = ObjectName("_repr_e2b_data_")
    _return_type = (dict, str)


class ChartFormatter(BaseFormatter):  # type: ignore[misc]
    """Knows figures by itself: matplotlib's inline backend drops every printer registered for them when it starts."""

    format_type = Unicode("e2b/chart")
    print_method = ObjectName("_repr_e2b_chart_")
    _return_type = (dict, str)

    def pop(self, *_: Any) -> None:
        """Keeps what it has: the inline backend takes figures out of every formatter when it is set up."""

    @catch_format_error  # type: ignore[untyped-decorator]
    def __call__(self, shown: Any) -> dict[str, Any] | None:
        matplotlib_figure = sys.modules.get("matplotlib.figure")
        if matplotlib_figure is None or not isinstance(shown, matplotlib_figure.Figure):
            return None
        return figure_chart(shown)


def install(formatter: Any) -> None:
    """Teach a shell's display formatter both types."""
    data, chart = DataFormatter(parent=formatter), ChartFormatter(parent=formatter)
    for module, name in FRAMES:
        data.for_type_by_name(module, name, frame_data)
    formatter.active_types = [*formatter.active_types, data.format_type, chart.format_type]
    formatter.formatters[data.format_type] = data
    formatter.formatters[chart.format_type] = chart


def frame_data(frame: Any) -> dict[str, list[Any]]:
    """Column -> values; times as ISO 8601, what JSON has no word for as text."""
    columns = frame.to_dict(orient="list")
    return {str(name): [plain(value) for value in values] for name, values in columns.items()}


def plain(value: Any) -> Any:
    if hasattr(value, "isoformat"):
        return value.isoformat()
    if hasattr(value, "item"):
        value = value.item()
    if isinstance(value, float) and value != value:  # NaN is no JSON
        return None
    return value if isinstance(value, str | int | float | bool | None) else str(value)


def figure_chart(figure: Any) -> dict[str, Any] | None:
    """What e2b-charts makes of it; None for a kind of chart it does not know."""
    from e2b_charts import chart_figure_to_dict  # type: ignore[import-not-found]

    with BoxesAsPatches(figure):
        chart: dict[str, Any] | None = chart_figure_to_dict(figure)
    return chart
