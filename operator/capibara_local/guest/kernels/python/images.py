"""Pillow's images: `show()` and `save(path)` show them, as E2B's interpreter does it (template/startup_scripts)."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, PathFinder
from typing import Any

NAME = "PIL.Image"


class Finder:
    """Finds Pillow's images once, as always, and has them changed when they are loaded."""

    @classmethod
    def find_spec(cls, name: str, path: Sequence[str] | None = None, target: Any = None) -> ModuleSpec | None:
        if name != NAME:
            return None
        sys.meta_path.remove(cls)
        spec = PathFinder.find_spec(name, path, target)
        if spec is not None and spec.loader is not None:
            load = spec.loader.exec_module

            def load_and_change(module: Any) -> None:
                load(module)
                change(module.Image)

            spec.loader.exec_module = load_and_change  # type: ignore[method-assign]
        return spec


def change(image: Any) -> None:
    from IPython.display import display  # type: ignore[import-not-found]

    save = image.save

    def save_and_show(self: Any, target: Any, *options: Any, **more: Any) -> None:
        if isinstance(target, str):
            display(self)
        save(self, target, *options, **more)

    def show(self: Any, *_: Any, **__: Any) -> None:
        display(self)

    image.save, image.show = save_and_show, show


def install() -> None:
    """Before a cell can import it."""
    sys.meta_path.insert(0, Finder)
