"""Everything about templates that one server has: the folder, the builds, and the broom."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from typing import Final

import structlog

from capibara_local.runtime.base import Limits, Machine
from capibara_local.settings import MIB, Settings

from .builder import Workbench
from .builds import Builds, Plan
from .layers import Layers
from .store import TemplateStore
from .uploads import Uploads

log = structlog.get_logger("capibara_local.templates")
COLLECT_EVERY_SECONDS: Final = 3600.0
SECONDS_PER_HOUR: Final = 3600


class Workshop:
    """Templates of one folder, which servers may share."""

    def __init__(self, machine: Machine, settings: Settings) -> None:
        folder = settings.template_folder().absolute()
        self.machine, self.settings = machine, settings
        self.store, self.layers = TemplateStore(folder), Layers(folder)
        self.uploads = Uploads(folder, settings.max_upload_mib * MIB)
        bench = Workbench(
            machine=machine,
            layers=self.layers,
            uploads=self.uploads,
            store=self.store,
            image_layers=machine.image_layers,
            private_network=settings.build_private_network,
            min_free_bytes=settings.build_min_free_mib * MIB,
        )
        limits = Limits(settings.default_cpu_millis, settings.build_memory_mib * MIB, settings.max_pids)
        self.builds = Builds(bench, Plan(settings.concurrent_builds, settings.build_timeout_seconds, limits))
        self._soon = asyncio.Event()
        self._collecting: asyncio.Task[None] | None = None

    def begin_collecting(self) -> None:
        """From now on unused layers go. Not before the sandboxes of a predecessor hold theirs again."""
        self._collecting = asyncio.create_task(self._keep_collecting(), name="layer-collector")

    async def aclose(self) -> None:
        """End the builds; their containers are gone when this returns."""
        await self.builds.aclose()
        if self._collecting is not None:
            self._collecting.cancel()
            await asyncio.gather(self._collecting, return_exceptions=True)

    def collect_soon(self) -> None:
        """A template went, and with it perhaps the last use of a layer."""
        self._soon.set()

    async def remove(self, template_id: str) -> bool:
        """Forget a template and end its builds. Sandboxes that run it go on. False: there is none."""
        pending = self.builds.knows_template(template_id)
        await self.builds.cancel(template_id)
        self.builds.forget(template_id)
        template = self.store.find(template_id)
        removed = self.store.remove(template_id)
        if template is not None and template.is_snapshot:  # no build will ask for its layers again
            layers = {layer for build in template.builds.values() for layer in build.state.layers}
            with suppress(OSError):  # what others need cannot be told: they wait for the collector
                self.layers.let_pass(layers - self.store.layers())
        self.collect_soon()
        return removed or pending

    async def _keep_collecting(self) -> None:
        while True:
            try:
                await asyncio.to_thread(self._collect)
            except OSError as error:
                log.warning("unused layers could not be removed", error=str(error))
            self._soon.clear()
            try:
                async with asyncio.timeout(COLLECT_EVERY_SECONDS):
                    await self._soon.wait()
            except TimeoutError:
                continue

    def _collect(self) -> None:
        unused = self.settings.layer_cache_hours * SECONDS_PER_HOUR
        if gone := self.layers.collect(self.store.layers(), unused):
            log.info("removed layers that no template uses", layers=len(gone))
        self.uploads.collect(unused)


@asynccontextmanager
async def opened_workshop(machine: Machine, settings: Settings) -> AsyncIterator[Workshop]:
    """On a machine that is prepared: whatever ran in the folders of dead servers has ended."""
    workshop = Workshop(machine, settings)
    opens: tuple[Callable[[], None], ...] = (workshop.store.open, workshop.layers.open, workshop.uploads.open)
    for each in opens:
        await asyncio.to_thread(each)
    try:
        yield workshop
    finally:
        await workshop.aclose()
