"""What a create call can name: the machine's images, and the templates that were built."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from .recipe import DEFAULT_TAG, Context, Start, parse_reference
from .store import TemplateMissing, TemplateStore

OPTIONAL: Final = frozenset({"code-interpreter-full"})
IMAGE_TAGS: Final = frozenset({None, DEFAULT_TAG, "latest"})


@dataclass(frozen=True)
class Blueprint:
    """What a sandbox is made of. `cpu_count` and `memory_mb` are its limits; None: the server's defaults."""

    template: str
    alias: str
    image: str
    layers: tuple[str, ...] = ()
    context: Context = field(default_factory=Context)
    start: Start | None = None
    cpu_count: int | None = None
    memory_mb: int | None = None

    @property
    def is_image(self) -> bool:
        """An image as it is, and not a template that was built on one."""
        return self.template == self.image

    @property
    def is_bare(self) -> bool:
        """The files of an image and nothing that runs from the beginning: a waiting sandbox of the image will do.

        Limits and variables are given to any sandbox when it is handed over.
        """
        return not self.layers and self.start is None and replace(self.context, envs={}) == Context()


class Catalog:
    """Blueprints by name. Images come first: nobody can take their names."""

    def __init__(self, images: Sequence[str], store: TemplateStore | None = None) -> None:
        self.images, self._store = frozenset(images), store

    def find(self, reference: str) -> Blueprint:
        """TemplateMissing: there is none; the message says what there is."""
        try:
            name, tag = parse_reference(reference)
        except ValueError as error:
            raise TemplateMissing(str(error)) from None
        if name in self.images and tag in IMAGE_TAGS:
            return Blueprint(name, name, name)
        if self._store is None or self._store.find(name) is None:
            if name in OPTIONAL:
                raise TemplateMissing(
                    f"image {name!r} was not built yet: run `capibara-local build {name}` and restart"
                )
            known = ", ".join(sorted(self.images))
            raise TemplateMissing(f"template '{name}' not found; this server has {known}, and what is built with it")
        template, build = self._store.resolve(reference)
        return Blueprint(
            template=template.id,
            alias=template.name,
            image=build.state.image,
            layers=build.state.layers,
            context=build.state.context,
            start=build.start,
            cpu_count=build.cpu_count,
            memory_mb=build.memory_mb,
        )
