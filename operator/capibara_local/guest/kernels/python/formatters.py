"""E2B's own result types: `e2b/data` of data frames, `e2b/chart` of matplotlib figures.

After e2b-dev/code-interpreter, template/startup_scripts/0002_data.py. Registered by name, so that neither pandas nor
matplotlib is imported before the cell does it.
"""

from __future__ import annotations

from typing import Any, Final

from IPython.core.formatters import BaseFormatter  # type: ignore[import-not-found]
from traitlets import ObjectName, Unicode  # type: ignore[import-not-found]

FRAMES: Final = (("pandas.core.frame", "DataFrame"), ("pandas", "DataFrame"))
FIGURE: Final = ("matplotlib.figure", "Figure")


class DataFormatter(BaseFormatter):  # type: ignore[misc]
    format_type = Unicode("e2b/data")
    print_method = ObjectName("_repr_e2b_data_")
    _return_type = (dict, str)


class ChartFormatter(BaseFormatter):  # type: ignore[misc]
    format_type = Unicode("e2b/chart")
    print_method = ObjectName("_repr_e2b_chart_")
    _return_type = (dict, str)


def install(formatter: Any) -> None:
    """Teach a shell's display formatter both types."""
    data, chart = DataFormatter(parent=formatter), ChartFormatter(parent=formatter)
    for module, name in FRAMES:
        data.for_type_by_name(module, name, frame_data)
    chart.for_type_by_name(*FIGURE, figure_chart)
    formatter.formatters[data.format_type] = data
    formatter.formatters[chart.format_type] = chart
    formatter.active_types = [*formatter.active_types, data.format_type, chart.format_type]


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

    chart: dict[str, Any] | None = chart_figure_to_dict(figure)
    return chart
