"""The composition root of `capibara-local`: settings → machine → fleet → application → server."""

from __future__ import annotations

import asyncio
import ctypes
import json
import logging
import os
import shutil
import signal
import socket
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, NoReturn

import structlog
import uvicorn
import uvloop
from starlette.types import ASGIApp

from .app import Gateway
from .commandline import LogFormat, ServeOptions, parse
from .faults import FaultyGateway
from .fleet import Fleet
from .heads import BoundedHeads, BoundedWebSockets
from .keys import with_a_key
from .metrics import Metrics
from .runtime.base import Machine, MachineError
from .runtime.disks import why_no_disks
from .runtime.machine import open_machine
from .settings import Settings
from .templates.layers import LAYERS_FOLDER
from .templates.workshop import opened_workshop

log = structlog.get_logger("capibara_local")
PR_SET_PDEATHSIG: Final = 1
RUN_DIR: Final = Path("/run")


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Exit codes: 0 ended by a signal, 1 it cannot run here (one line says why), 2 wrong usage."""
    options = parse(arguments)
    configure_logs(options.log_format)
    if options.end_with_parent:
        end_with_parent()
    try:
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            runner.run(build(options.settings, options.build) if options.build else serve(options))
    except (MachineError, OSError) as error:
        sys.exit(f"capibara-local: {error}")
    sys.exit(0)


async def build(settings: Settings, image: str) -> None:
    """Build an image into the cache, and see that a machine starts with it."""
    async with opened_machine(settings, wanted=(image,)):
        log.info("built: servers that start from now on have it", image=image)


async def serve(options: ServeOptions) -> None:
    """Serve until a signal asks to end. However it ends, no sandbox stays."""
    settings = with_possible_disks(options.settings)
    stop = stop_on_signals()
    with listening_socket(settings) as listener:
        url = f"http://{url_host(settings.host)}:{listener.getsockname()[1]}"
        async with (
            opened_machine(settings) as (machine, machine_dir),
            opened_workshop(machine, settings) as workshop,
        ):
            settings, made_key = with_a_key(settings, machine_dir)
            fleet = Fleet(machine, settings, shutil.disk_usage(machine_dir).total, workshop)
            await fleet.recover()
            workshop.begin_collecting()
            metrics = Metrics(machine_dir, fleet.running)
            sampling = asyncio.create_task(metrics.keep_sampling())
            try:
                gateway = Gateway(fleet, metrics, settings, domain(listener))
                await run_server(gateway, options, listener, Announcement(url, settings, made_key), stop)
            finally:
                sampling.cancel()
                await fleet.aclose()


async def run_server(
    gateway: Gateway,
    options: ServeOptions,
    listener: socket.socket,
    announcement: Announcement,
    stop: asyncio.Event,
) -> None:
    fleet = gateway.fleet
    application = FaultyGateway(gateway) if options.settings.fault_injection else gateway
    server = Server(server_config(application, options.settings))
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    stopping = asyncio.create_task(stop.wait())
    fleet.pool.open()
    announcement.make(options)
    await asyncio.wait((serving, stopping), return_when=asyncio.FIRST_COMPLETED)
    log.info("ending", sandboxes=len(fleet.store))
    await fleet.aclose()
    server.should_exit = True
    await serving
    stopping.cancel()


class Server(uvicorn.Server):
    """uvicorn without its signal handling: sandboxes end before connections do."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def with_possible_disks(settings: Settings) -> Settings:
    """The settings; without loop devices, those for sandboxes that share the host's disk, and a warning."""
    reason = why_no_disks() if settings.default_disk_mib else None
    if reason is None:
        return settings
    log.warning("sandboxes have no limit on their disk", reason=reason)
    return settings.model_copy(update={"default_disk_mib": 0})


@asynccontextmanager
async def opened_machine(settings: Settings, wanted: Sequence[str] = ()) -> AsyncIterator[tuple[Machine, Path]]:
    """The machine and its data directory, made ready and closed at the end: images built or unpacked, a predecessor's
    leftovers gone."""
    data_dir = settings.data_dir or Path(tempfile.mkdtemp(prefix="capibara-local-", dir=RUN_DIR))
    try:
        machine = open_machine(
            settings.runtime,
            data_dir,
            settings.cache_dir,
            settings.template_folder() / LAYERS_FOLDER,
            lasting=settings.data_dir is not None,
            users=settings.user_namespace,
            wanted=wanted,
        )
        try:
            await machine.prepare(lambda step: log.info("preparing", step=step))
            yield machine, data_dir
        finally:
            await machine.aclose()
    finally:
        if settings.data_dir is None:
            shutil.rmtree(data_dir)


def server_config(application: ASGIApp, settings: Settings) -> uvicorn.Config:
    return uvicorn.Config(
        application,
        http=BoundedHeads,
        ws=BoundedWebSockets,
        lifespan="off",
        log_config=None,
        log_level="critical",  # the application logs what failed; an answer that breaks off is broken off on purpose
        access_log=False,
        server_header=False,
        date_header=False,
        backlog=2048,
        timeout_keep_alive=330,  # the SDK keeps its own for 300 s: we never close one in its face
        timeout_graceful_shutdown=max(1, round(settings.shutdown_grace_seconds)),
    )


def listening_socket(settings: Settings) -> socket.socket:
    """A socket that listens on the address. OSError, with a message for people: it cannot be had."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((settings.host, settings.port))
    except OSError as error:
        listener.close()
        raise OSError(
            f"cannot listen on {settings.host}:{settings.port}: {error.strerror}; --port 0 takes a free one"
        ) from None
    return listener


def domain(listener: socket.socket) -> str:
    """The domain that `get_host` puts behind `<port>-<id>.`: every name below localhost is this machine (RFC 6761)."""
    return f"localhost:{listener.getsockname()[1]}"


def url_host(host: str) -> str:
    return f"[{host}]" if ":" in host else {"0.0.0.0": "127.0.0.1"}.get(host, host)


@dataclass(frozen=True)
class Announcement:
    """What is said when the server is ready. `made_key`: the file of a key that nobody gave."""

    url: str
    settings: Settings
    made_key: Path | None

    def make(self, options: ServeOptions) -> None:
        """Say it in one line for people on stdout, and in a JSON line for a program where it asked for one."""
        sys.stdout.write(f"capibara-local ready: export {self.exports()}\n")
        sys.stdout.flush()
        kept = {"api_key_file": str(self.made_key)} if self.made_key else {}
        line = json.dumps({"api_url": self.url, "sandbox_url": self.url, "pid": os.getpid(), **kept}) + "\n"
        if options.ready_fd is not None:
            with open(options.ready_fd, "w", encoding="utf-8") as ready:
                ready.write(line)
        if options.ready_file is not None:
            partial = options.ready_file.with_suffix(".partial")
            partial.write_text(line, encoding="utf-8")
            partial.replace(options.ready_file)

    def exports(self) -> str:
        """A key that was made is shown here and nowhere else; one that was given is not."""
        key = (self.settings.expected_key() if self.made_key else None) or "<the key you gave>"
        return f"E2B_API_URL={self.url} E2B_SANDBOX_URL={self.url} E2B_API_KEY={key}"


def stop_on_signals() -> asyncio.Event:
    """An event that SIGTERM, SIGINT and SIGHUP set."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        loop.add_signal_handler(number, stop.set)
    return stop


def end_with_parent() -> None:
    """Ask the kernel for SIGTERM when the parent dies; if it is dead already, the changed parent pid shows it."""
    parent = os.getppid()
    if ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, signal.SIGTERM) != 0:
        raise OSError(ctypes.get_errno(), "prctl(PR_SET_PDEATHSIG) failed")
    if os.getppid() != parent:
        sys.exit("capibara-local: the parent process ended during the start")


def configure_logs(log_format: LogFormat) -> None:
    """Structured lines on stderr; stdout holds the ready line alone."""
    logging.getLogger("python_multipart").setLevel(logging.CRITICAL)  # the caller is told what is wrong with its form
    renderer: Any = (
        structlog.processors.JSONRenderer()
        if log_format == "json"
        else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    )
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger("info"),
        logger_factory=structlog.WriteLoggerFactory(file=sys.stderr),
        cache_logger_on_first_use=True,
    )
