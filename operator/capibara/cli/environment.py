"""`capibara up`, `down`, `status` and `env`: an environment on this machine, to try things and to develop."""

from __future__ import annotations

import shlex
import shutil
import sys
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from capibara.cli.problems import told_to_the_user
from capibara.devenv.bundled import bundled_folder
from capibara.devenv.detach import start_detached
from capibara.devenv.environment import Environment, EnvironmentSettings
from capibara.devenv.inspection import inspect_environment
from capibara.devenv.places import default_state_dir
from capibara.devenv.progress import Progress
from capibara.devenv.signals import ending_on_signals
from capibara.devenv.state import EnvironmentState, read_holder, read_state, sole_environment, write_state
from capibara.devenv.takedown import take_down
from capibara.kube.gatewayaccess import GATEWAY


class Provider(StrEnum):
    """Where sandboxes run."""

    LOCAL = "local"
    CLOUD = "cloud"


KubeconfigOption = Annotated[
    Path | None, typer.Option("--kubeconfig", help="Use this cluster instead of a control plane of our own.")
]
ProviderOption = Annotated[
    Provider, typer.Option("--e2b", help="local: containers on this machine. cloud: the account of E2B_API_KEY.")
]
DetachOption = Annotated[bool, typer.Option("--detach", help="Return when it is ready, and leave it running.")]
HeavyOption = Annotated[bool, typer.Option("--heavy", help="With the template machine-learning: a 600 MB download.")]
KeepOption = Annotated[
    bool, typer.Option("--keep", help="Go on with the objects of the last `up --keep`, and keep them for the next one.")
]
GatewayOption = Annotated[
    bool, typer.Option("--gateway", help="With a gateway, which asks for no token: for programs of this machine.")
]
SupervisedOption = Annotated[bool, typer.Option("--supervised", hidden=True)]


def up(
    kubeconfig: KubeconfigOption = None,
    e2b: ProviderOption = Provider.LOCAL,
    detach: DetachOption = False,
    heavy: HeavyOption = False,
    keep: KeepOption = False,
    gateway: GatewayOption = False,
    supervised: SupervisedOption = False,
) -> None:
    """Start a control plane, the local E2B server and the operator; Ctrl-C ends them.

    --kubeconfig FILE and --e2b cloud replace either half by what you have.
    """
    settings = EnvironmentSettings(kubeconfig=kubeconfig, e2b=e2b.value, heavy=heavy, keep=keep, gateway=gateway)
    with told_to_the_user(), ending_on_signals():
        if detach:
            refuse_second(settings.state_dir)
            flags = [f"--e2b={e2b.value}", *([f"--kubeconfig={kubeconfig.resolve()}"] if kubeconfig else [])]
            flags += ["--heavy"] * heavy + ["--keep"] * keep + ["--gateway"] * gateway
            state = start_detached(settings.state_dir, flags)
            typer.echo(how_to_use(state.exports))
            tell_gateway(state)
            typer.echo(f"Logs are in {settings.state_dir}. `{program()} down` ends it.", err=True)
        else:
            stay_up(settings, announce=not supervised)


def refuse_second(state_dir: Path) -> None:
    """DevenvError if an environment runs; the real lock is taken by the supervisor itself."""
    with sole_environment(state_dir):
        pass


def stay_up(settings: EnvironmentSettings, *, announce: bool) -> None:
    """Run in the foreground until a signal, or until a part of it ends by itself."""
    progress = Progress()
    with sole_environment(settings.state_dir), Environment.start(settings, progress) as environment:
        state = environment.describe()
        write_state(settings.state_dir, state)
        if announce:
            typer.echo(how_to_use(state.exports))
            tell_gateway(state)
            typer.echo("Ctrl-C ends it.", err=True)

        def tell() -> None:
            write_state(settings.state_dir, environment.describe())
            progress.note("The operator has died, and was started again; its log says why it died")

        try:
            environment.wait(tell)
        finally:
            progress.note("Stopping")


def tell_gateway(state: EnvironmentState) -> None:
    """Where the gateway is, if there is one."""
    for process in state.processes:
        if process.name == "gateway":
            url = process.health_url.partition("/api/")[0]
            typer.echo(f"The gateway is at {url}: `{program()} get --gateway {url}`, or {GATEWAY}={url}", err=True)


def program() -> str:
    """The command that the user can type: `.venv/bin/capibara` in a checkout whose environment is not in PATH."""
    called = Path(sys.argv[0])
    if shutil.which("capibara") or called.name != "capibara":
        return "capibara"
    return shlex.quote(str(called.relative_to(Path.cwd()) if called.is_relative_to(Path.cwd()) else called))


def how_to_use(exports: Mapping[str, str]) -> str:
    """What to paste into a shell, and a first thing to try."""
    example = bundled_folder("examples") / "hello.yaml"
    shown = example.relative_to(Path.cwd()) if example.is_relative_to(Path.cwd()) else example
    return (
        f"\nIn another shell:\n\n{export_lines(exports)}\n\n"
        f'(or: eval "$({program()} env)") and then:\n\n'
        f"kubectl apply -f {shlex.quote(str(shown))}\n"
        "kubectl wait --for=condition=Finished codeexecution/hello\n"
        "kubectl get codeexecution hello -o jsonpath='{.status.stdout.text}'\n"
    )


def export_lines(exports: Mapping[str, str]) -> str:
    """One `export NAME=value` a line, quoted for a POSIX shell."""
    return "\n".join(f"export {name}={shlex.quote(value)}" for name, value in exports.items())


def down() -> None:
    """End the environment, wherever it was started."""
    with told_to_the_user():
        ended = take_down(default_state_dir())
        typer.echo(f"Ended: {', '.join(ended)}" if ended else "Nothing was running.", err=True)


def status() -> None:
    """Show what runs, whether it is well, and where. Exit code 0 if everything is well, else 1."""
    with told_to_the_user():
        findings = inspect_environment(running_state())
    width = max(len(finding.name) for finding in findings)
    for finding in findings:
        mark = "✓" if finding.is_well else "✗"
        typer.echo(f"{mark} {finding.name:<{width}}  {finding.says:<8}  {finding.address}".rstrip())
    raise typer.Exit(0 if all(finding.is_well for finding in findings) else 1)


def env() -> None:
    """Print the export lines alone, for: eval "$(capibara env)"."""
    with told_to_the_user():
        typer.echo(export_lines(running_state().exports))


def running_state() -> EnvironmentState:
    """What runs, or a message and exit code 1 if nothing does."""
    state_dir = default_state_dir()
    if state := read_state(state_dir):
        return state
    starting = read_holder(state_dir) is not None
    typer.echo("It is still starting." if starting else f"Nothing is running: `{program()} up` starts it.", err=True)
    raise typer.Exit(1)
