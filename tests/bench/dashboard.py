"""The dashboard in Debian's Chromium: frames while executions run for real, and how late each thing is on the page."""

from __future__ import annotations

import asyncio
import gzip
import shutil
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from playwright.async_api import Page, async_playwright
from tests.bench import clients, restart
from tests.bench.arrivals import Endings, arrive, follow, percentile
from tests.bench.gateway import INSECURE, TICKING

from capibara.devenv.controlplane import ControlPlane
from capibara.devenv.errors import DevenvError
from capibara.devenv.gatewayprocess import GatewayProcess
from capibara.devenv.operatorprocess import OperatorProcess
from capibara.devenv.ports import LOOPBACK, free_port
from capibara.devenv.sandboxes import SandboxServer
from capibara.gateway.page import FOLDER
from capibara.kube.client import Connection, KubeClient

COUNT: Final = 100
A_SECOND: Final = 100 / 60
NEWS: Final = 50
SCROLLED_SECONDS: Final = 5.0
OVER_MILLISECONDS: Final = 120_000
WATCHER: Final = Path(__file__).with_name("frames.js")
VIEWPORT: Final = {"width": 1360, "height": 860}


@dataclass(frozen=True)
class Frames:
    """What the page noted meanwhile: gaps between frames and long tasks, in milliseconds, and who was seen when."""

    gaps: list[float]
    tasks: list[float]
    seen: dict[str, float]

    def __str__(self) -> str:
        middle, most = percentile(self.gaps, 0.5), percentile(self.gaps, 0.95)
        return (
            f"frames {len(self.gaps)}, p50 {middle:.1f} ms, p95 {most:.1f} ms, worst {max(self.gaps):.0f} ms,"
            f" {sum(gap > 50 for gap in self.gaps)} above 50 ms; long tasks {len(self.tasks)},"
            f" longest {max(self.tasks, default=0):.0f} ms"
        )


async def run(plane: ControlPlane) -> AsyncIterator[str]:
    """All figures, line by line."""
    yield f"  what the browser gets: {weight() / 1000:.1f} kB compressed"
    client = KubeClient(Connection.load(plane.kubeconfigs.admin), connections=64)
    try:
        for name in ("few", "many"):
            await client.request("POST", "/api/v1/namespaces", body={"metadata": {"name": name}})
        with tempfile.TemporaryDirectory() as folder:
            async with looking(plane, Path(folder)) as (page, url):
                yield f"  nothing runs: {await idle(page, url)}"
                yield await busy(page, url, client, "few")
                yield await live(page, url, client)
                await restart.write_finished(client)
                yield f"  beside {restart.COUNT} rows"
                async for row in scrolled(page, url, client):
                    yield row
                yield await busy(page, url, client, "many")
    finally:
        await client.close()


def weight() -> int:
    """Bytes of the page as the gateway sends it."""
    if not (FOLDER / "index.html").exists():
        raise DevenvError("the page is not built: make dashboard")
    files = [FOLDER / "index.html", *(FOLDER / "assets").iterdir()]
    return sum(len(gzip.compress(path.read_bytes(), 9)) for path in files)


@asynccontextmanager
async def looking(plane: ControlPlane, folder: Path) -> AsyncIterator[tuple[Page, str]]:
    """A browser's page and the gateway's address; behind that an operator with a real local server."""
    key = folder / "key"
    key.write_text("bench")
    told = {
        "CAPIBARA_LIVE_OUTPUT_ADDRESS": f"http://{LOOPBACK}:{free_port()}",
        "CAPIBARA_LIVE_OUTPUT_KEY_FILE": str(key),
    }
    listening = {**INSECURE, "CAPIBARA_GATEWAY_OUTPUT_KEY_FILE": str(key)}
    with SandboxServer.spawn(folder / "sandboxes") as server:
        server.wait_ready()
        variables = {**server.variables, **told}
        with (
            OperatorProcess.start(plane.kubeconfigs.operator, folder / "operator.log", variables),
            GatewayProcess.start(plane.kubeconfigs.admin, folder / "gateway.log", listening) as gateway,
        ):
            async with async_playwright() as playwright:
                program = shutil.which("chromium")
                if program is None:
                    raise DevenvError("there is no chromium: make setup")
                browser = await playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
                page = await browser.new_page(viewport=VIEWPORT, locale="en-GB")
                await page.add_init_script(path=WATCHER)
                yield page, gateway.url
                await browser.close()


async def noted(page: Page, work: Awaitable[Any], *, scrolls: bool = False) -> Frames:
    """What the page notes while the work is done."""
    await page.evaluate("(scrolls) => frames.begin(scrolls)", scrolls)
    await work
    return Frames(**await page.evaluate("() => frames.end()"))


async def show(page: Page, url: str, place: str) -> None:
    await page.goto("about:blank")
    await page.goto(f"{url}/#/{place}")
    await page.locator("span[data-link=live]").wait_for()


async def idle(page: Page, url: str) -> Frames:
    await show(page, url, "executions?namespace=few")
    return await noted(page, asyncio.sleep(SCROLLED_SECONDS))


async def busy(page: Page, url: str, client: KubeClient, namespace: str) -> str:
    """Executions arrive at a rate and run; the newest rows are on the page. One clock: all is on this machine."""
    await show(page, url, f"executions?namespace={namespace}")
    heard: dict[str, float] = {}
    endings, ready = Hearing(heard), asyncio.Event()
    watching = asyncio.create_task(follow(client, namespace, endings, ready))

    async def work() -> None:
        await arrive(lambda name: submit(client, namespace, name), A_SECOND, COUNT, endings)
        await endings.all_over(600)
        await asyncio.sleep(1)

    try:
        await ready.wait()
        found = await noted(page, work())
    finally:
        watching.cancel()
    late = {kind: lateness(heard, found.seen, kind) for kind in ("New", "Over")}
    return f"  {COUNT} executions in a minute: {found}\n" + "\n".join(
        f"    {said}: {told(late[kind], COUNT)}"
        for kind, said in (("New", "created until its row is there"), ("Over", "over until its row says so"))
    )


async def submit(client: KubeClient, namespace: str, name: str) -> None:
    await clients.create(client, namespace, name)


class Hearing(Endings):
    """Endings that also note, by the wall clock, when the watch first told of an object, and of its end."""

    def __init__(self, heard: dict[str, float]) -> None:
        super().__init__()
        self.heard = heard

    def take(self, event: dict[str, Any]) -> None:
        name, known = event["object"]["metadata"]["name"], len(self.ended)
        if name in self.began:
            self.heard.setdefault(f"{name} New", time.time() * 1000)
            super().take(event)
            if len(self.ended) > known:
                self.heard.setdefault(f"{name} Over", time.time() * 1000)


def lateness(heard: dict[str, float], seen: dict[str, float], kind: str) -> list[float]:
    """Milliseconds from the event on our own watch until the frame that shows it."""
    names = [key for key in heard if key.endswith(kind) and key in seen]
    return [max(0.0, seen[key] - heard[key]) for key in names]


def told(late: list[float], of: int) -> str:
    if not late:
        return "none was seen"
    return (
        f"p50 {percentile(late, 0.5):.0f} ms, p95 {percentile(late, 0.95):.0f} ms, worst {max(late):.0f} ms"
        f" ({len(late)} of {of} seen)"
    )


async def live(page: Page, url: str, client: KubeClient) -> str:
    """From the print in the sandbox until the frame that shows the line."""
    await clients.create(client, "few", "ticking", code=TICKING)
    await show(page, url, "executions/few/ticking")
    began = time.time() * 1000
    over = page.locator("[data-phase=Succeeded]").first.wait_for(timeout=OVER_MILLISECONDS)
    found = await noted(page, over)
    printed = {line: float(line.split()[1]) * 1000 for line in found.seen if line[:1].isdigit()}
    late = [found.seen[line] - max(when, began) for line, when in printed.items()]
    return f"  output while code runs: {told(late, len(late))}; {found}"


async def scrolled(page: Page, url: str, client: KubeClient) -> AsyncIterator[str]:
    """Through all rows, alone and while some of them change."""
    await show(page, url, "executions?namespace=many")
    await page.get_by_text(f"{restart.COUNT} executions").wait_for()
    yield f"  scrolling: {await noted(page, asyncio.sleep(SCROLLED_SECONDS), scrolls=True)}"
    yield f"  scrolling while {NEWS} come and are held back: {await noted(page, add(client), scrolls=True)}"


async def add(client: KubeClient) -> None:
    for number in range(NEWS):
        await clients.create(client, "many", f"held-{number}", suspend=True)
        await asyncio.sleep(SCROLLED_SECONDS / NEWS)
