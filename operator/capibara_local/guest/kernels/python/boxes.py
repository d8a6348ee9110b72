"""Box plots, as E2B's library of charts knows them."""

from __future__ import annotations

from typing import Any


class BoxesAsPatches:
    """While it lasts, boxes that matplotlib drew as lines are patches, by which E2B's library knows a box plot."""

    def __init__(self, figure: Any) -> None:
        self._axes = [(axes, axes._children) for axes in figure.axes if has_boxes(axes)]

    def __enter__(self) -> None:
        for axes, children in self._axes:
            axes._children = [patch_of(child) if is_box(child) else child for child in children]

    def __exit__(self, *_: object) -> None:
        for axes, children in self._axes:
            axes._children = children


def has_boxes(axes: Any) -> bool:
    """Whether there are boxes, and for each two whiskers and a median."""
    boxes = [line for line in axes.lines if is_box(line)]
    return bool(boxes) and sum(len(line.get_xdata()) == 2 for line in axes.lines) >= 3 * len(boxes)


def is_box(artist: Any) -> bool:
    if not hasattr(artist, "get_xydata") or len(artist.get_xydata()) != 5:
        return False
    points = [tuple(point) for point in artist.get_xydata()]
    return points[0] == points[4] and all(len(set(values)) == 2 for values in zip(*points, strict=True))


def patch_of(line: Any) -> Any:
    from matplotlib.patches import PathPatch  # type: ignore[import-not-found]
    from matplotlib.path import Path  # type: ignore[import-not-found]

    return PathPatch(Path(line.get_xydata()))
