"""The composition root: settings, then clients, then the registry. cli/app.py has `capibara operator` in its table."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Awaitable, Callable, Iterator
from importlib.metadata import version
from typing import TYPE_CHECKING

import kopf
import structlog
import uvloop
from pydantic import ValidationError
from pydantic_settings import SettingsError

from capibara.api.meta import describe_invalid
from capibara.backends.base import SandboxBackend
from capibara.backends.build import build_backend
from capibara.backends.metered import MeteredBackend
from capibara.backends.vigil import watch_provider
from capibara.core.checks import Maxima
from capibara.core.demand import PackagePolicy
from capibara.core.found import Bounds
from capibara.core.names import scope_of
from capibara.core.usage import Prices
from capibara.handlers import execution, lifecycle, template
from capibara.handlers.shortcut import Shortcut
from capibara.handlers.watching import keep_watching
from capibara.kube.access import MetricsReaders
from capibara.kube.client import Connection, KubeClient, KubeError, NoCluster, NotFound
from capibara.kube.events import Events
from capibara.kube.lease import Leases
from capibara.kube.preflight import NotInOrder, cluster_id, require_order
from capibara.kube.status import StatusWriter
from capibara.reconcile.budgets import Budgets, most_operators
from capibara.reconcile.census import Census
from capibara.reconcile.executions.bringing import Bringer
from capibara.reconcile.executions.execute import Performer
from capibara.reconcile.executions.inputs import InputReader
from capibara.reconcile.executions.live import LiveOutput
from capibara.reconcile.executions.loop import Controller
from capibara.reconcile.executions.observe import Observer
from capibara.reconcile.executions.recall import Recaller
from capibara.reconcile.executions.sandboxes import Sandboxes
from capibara.reconcile.executions.storedfiles import StoredFiles
from capibara.reconcile.executions.storing import Keeper
from capibara.reconcile.live import LiveSandboxes
from capibara.reconcile.membership import LeaseKeeper, Membership
from capibara.reconcile.outputdoor import output_served
from capibara.reconcile.periodic import Periodic
from capibara.reconcile.pools.book import PoolBook
from capibara.reconcile.pools.pool import WarmPool
from capibara.reconcile.queue import AdmissionQueue
from capibara.reconcile.quotas import Quotas
from capibara.reconcile.reaper import Reaper
from capibara.reconcile.retention import OutputSweeper
from capibara.reconcile.sandboxlist import SandboxList
from capibara.reconcile.templates.builds import Builds
from capibara.reconcile.templates.index import TemplateIndex
from capibara.reconcile.templates.steward import Stewards
from capibara.reconcile.templates.sweep import TemplateSweeper
from capibara.router.router import Router
from capibara.settings import Settings, served_namespaces
from capibara.store.build import build_store
from capibara.store.errors import BadStore
from capibara.store.reader import Reader
from capibara.telemetry import configure_logging, metrics, traces
from capibara.telemetry.certificate import Certificate
from capibara.telemetry.health import Health
from capibara.telemetry.server import served
from capibara.telemetry.traces import TracesUnavailable

if TYPE_CHECKING:
    from capibara.store.objects import OutputStore

log = structlog.get_logger(__name__)

INSTALLATION = "installation"
ORDER_SECONDS = 5.0
"""Between two looks at whether what was missing is there."""

EVENTS_SECONDS = 0.5
DRAIN_SECONDS = 10.0
"""For ends that are being written, and for kills under way, each: a kubelet allows 30 s in all."""


def operator() -> None:
    """Run the operator against the current kubeconfig, or the cluster it runs in. Settings: docs/settings.md."""
    try:
        settings = Settings()
        configure_logging(settings.log_level, settings.log_format)
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            runner.run(run_operator(settings))
    except ValidationError as error:
        raise SystemExit(f"capibara operator: {describe_invalid(error)}") from None
    except (BadStore, NoCluster, NotInOrder, SettingsError, TracesUnavailable) as error:
        raise SystemExit(f"capibara operator: {error}") from None


async def run_operator(settings: Settings, stop: asyncio.Event | None = None) -> None:
    """Run until a signal, or until `stop` is set. Raises BadStore, NoCluster, NotInOrder."""
    store = build_store(settings.output_store)
    connection = Connection.load()
    client = KubeClient(connection, settings.api_connections)
    health = Health()
    backend = MeteredBackend(build_backend(settings), health)
    metrics.built(version("capibara"))
    health.await_watches(*lifecycle.KINDS, namespaces=served_namespaces(settings))
    vigil: asyncio.Task[None] | None = None
    if settings.traces:
        traces.begin(version("capibara"))
    try:
        async with served(
            health,
            probes_port=settings.liveness_port,
            metrics_port=settings.metrics_port,
            authorize=MetricsReaders(client) if settings.metrics_authorization else None,
            tls=metrics_tls(settings),
        ):
            scope = scope_of(served_namespaces(settings))
            membership = Membership(settings.identity, scope, most_operators(settings))
            membership.output = settings.live_output_address
            keeper = LeaseKeeper(Leases(client, settings.namespace), membership, settings.lease_seconds, health)
            try:
                cluster = await await_order(settings, client, health, keeper)
                registry = kopf.OperatorRegistry()
                shortcut = Shortcut("codeexecutions")
                served_count = len(served_namespaces(settings))
                log_out = lifecycle.register(registry, connection, served_count, health, [shortcut])
                wind_down, output = assemble(settings, registry, client, backend, cluster, membership, shortcut, store)
                log.info("ready", cluster=cluster, identity=settings.identity, server=connection.server)
                vigil = asyncio.create_task(watch_provider(backend), name="vigil")
                lifecycle.freeze_garbage()
                try:
                    sandboxes = SandboxList(backend, cluster, prices_of(settings))
                    address, key_file = settings.live_output_address, settings.live_output_key_file
                    async with output_served(address, output, sandboxes, key_file):
                        watched = served_namespaces(settings)
                        await keep_watching(registry, watched, stop or asyncio.Event(), log_out, health)
                finally:
                    await wind_down()
            finally:
                await keeper.leave()
    finally:
        if vigil is not None:
            vigil.cancel()
        await traces.end()
        await backend.aclose()
        if store is not None:
            await store.aclose()
        await client.close()


def metrics_tls(settings: Settings) -> ssl.SSLContext | None:
    """What the metrics port serves with. Raises NotInOrder."""
    chain, key = settings.metrics_tls_cert_file, settings.metrics_tls_key_file
    if chain is None or key is None:
        return None
    try:
        return Certificate(chain, key).context
    except OSError as error:
        raise NotInOrder(f"the certificate of the metrics cannot be used ({chain}, {key}): {error}") from error


async def await_order(settings: Settings, client: KubeClient, health: Health, keeper: LeaseKeeper) -> str:
    """The cluster's ID, as soon as the cluster has what we need, and we are one of its operators.

    Where a kubelet asks for readiness, what is missing is waited for and told there: a crash loop would hide it. Where
    nobody asks, somebody sits before a terminal: raises NotInOrder.
    """
    while True:
        try:
            await require_order(
                client, served_namespaces(settings), settings.namespace, quotas=bool(settings.quotas_config_map)
            )
            cluster = settings.cluster_id or await cluster_id(client)
            await join(keeper, settings.namespace)
        except NotInOrder as error:
            if not settings.liveness_port and not settings.metrics_port:
                raise
            health.trouble(INSTALLATION, str(error))
            await asyncio.sleep(ORDER_SECONDS)
        else:
            health.fine(INSTALLATION)
            return cluster


async def join(keeper: LeaseKeeper, namespace: str) -> None:
    """Be one of the operators. Raises NotInOrder."""
    try:
        await keeper.join()
    except NotFound as error:
        raise NotInOrder(f"there is no namespace {namespace}: create it, or set CAPIBARA_NAMESPACE") from error
    except (KubeError, TimeoutError) as error:
        raise NotInOrder(f"the operator's Lease in {namespace} cannot be renewed: {error}") from error


def assemble(
    settings: Settings,
    registry: kopf.OperatorRegistry,
    client: KubeClient,
    backend: SandboxBackend,
    cluster: str,
    membership: Membership,
    shortcut: Shortcut,
    store: OutputStore | None = None,
) -> tuple[Callable[[], Awaitable[None]], LiveOutput]:
    """Put the house together, from the bottom up. Returns what winds it down, and what code prints while it runs."""
    writer = StatusWriter(client)
    reaper = Reaper(backend)
    events = Events(client)
    queue = AdmissionQueue(
        settings.max_sandboxes,
        settings.sandbox_creations_per_second,
        settings.sandbox_creation_burst,
        settings.max_sandboxes_per_namespace or None,
    )
    Budgets(settings, queue, membership)
    policy = PackagePolicy.of(settings.package_allow, settings.package_deny)
    builds = Builds(backend, cluster, settings, membership)
    router = Router.of(settings)
    templates = TemplateIndex(writer, builds, settings.namespace, maxima_of(settings), policy, router)
    stewards = Stewards(settings, templates, builds, writer, membership, policy, events)
    stored = StoredFiles(Reader(store, cluster)) if store is not None else None
    bounds = Bounds(settings.cache_max_age_seconds, 0 if store is None else settings.cache_max_stored_bytes)
    recaller = Recaller(client, bounds, Bringer(cluster, store))
    observer = Observer(settings, templates, builds, InputReader(client, stored), membership, recaller)
    book = PoolBook(templates, builds, writer, settings.sandbox_grace_seconds)
    live = LiveSandboxes(client, served_namespaces(settings))
    pool = WarmPool(settings, cluster, backend, queue, reaper, book, live)
    pool.start()
    quotas = Quotas(client, queue, settings.namespace, settings.quotas_config_map, lambda: membership.living)
    if settings.quotas_config_map:
        quotas.start()
    sandboxes = Sandboxes(settings, cluster, backend, queue, reaper, live)
    keeper = Keeper(settings, cluster, backend, store)
    performer = Performer(settings, backend, writer, queue, sandboxes, recaller, pool, events, quotas.spent, keeper)
    controller = Controller(observer, performer, writer, reaper)

    namespaces = served_namespaces(settings)
    census = Census(settings, cluster, client, backend, controller, reaper, stewards, events, membership, namespaces)
    regular = [
        Periodic("census", settings.census_seconds, census.count),
        *sweeps(settings, cluster, client, backend, builds, membership, store),
    ]
    for work in regular:
        work.start()

    async def stop() -> None:
        queue.close()
        for work in regular:
            await work.stop()
        await pool.stop()
        await stewards.stop()
        await builds.stop()
        await controller.stop(DRAIN_SECONDS)
        await quotas.stop()
        await router.aclose()
        await events.stop(EVENTS_SECONDS)

    metrics.follow(lambda: controller.active, lambda: queue.waiting, lambda: queue.taken, settings.max_sandboxes)
    template.register(registry, templates, stewards, pool)
    execution.register(registry, controller, shortcut)
    return stop, LiveOutput(backend, controller.find)


def sweeps(
    settings: Settings,
    cluster: str,
    client: KubeClient,
    backend: SandboxBackend,
    builds: Builds,
    membership: Membership,
    store: OutputStore | None,
) -> Iterator[Periodic]:
    """What is cleared away from time to time, beside sandboxes: stored outputs and E2B templates that nobody needs."""
    if store is not None:
        outputs = OutputSweeper(settings, cluster, client, store, membership, served_namespaces(settings))
        yield Periodic("output sweep", settings.output_sweep_seconds, outputs.sweep)
    if not settings.watch_namespaces:
        templates = TemplateSweeper(settings, cluster, client, backend, builds, membership)
        yield Periodic("template sweep", settings.template_sweep_seconds, templates.sweep)


def prices_of(settings: Settings) -> Prices:
    """What sandboxes cost."""
    return Prices(settings.price_per_cpu_second, settings.price_per_gib_second)


def maxima_of(settings: Settings) -> Maxima:
    """What executions may ask for."""
    return Maxima(
        cpu_millis=settings.dynamic_max_cpu_millis,
        memory_bytes=settings.dynamic_max_memory_mib * 1024**2,
        deadline=settings.dynamic_max_deadline_seconds,
        lifetime=settings.sandbox_max_seconds,
    )
