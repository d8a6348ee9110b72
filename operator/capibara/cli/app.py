"""The front door: which commands there are, and where each lives. A command's module is imported when it is called.

So `capibara get` loads neither the operator nor the local server, and `capibara --help` no command at all. To add a
command, write a function with typer's annotations and give it a row below.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from importlib import import_module
from typing import Annotated, Any, Final

import typer
from typer.core import TyperGroup, TyperOption

PROGRAM: Final = "capibara"
PLUGIN: Final = "kubectl-capibara"
"""What kubectl runs for `kubectl capibara`."""

COMPLETE: Final = "_CAPIBARA_COMPLETE"
"""Set by a shell that asks for completions."""


@dataclass(frozen=True)
class Entry:
    """A command: `module:name` of its function (or of a `typer.Typer` with commands of its own), and one line of help.

    `extra`: of this package's extras, the one that has what the command needs beyond the plain installation.
    """

    where: str
    help: str
    extra: str = ""


SECTIONS: Final[Mapping[str, Mapping[str, Entry]]] = {
    "Executions": {
        "run": Entry("capibara.cli.run:run", "Run code in a fresh sandbox; print what it prints, exit as it does."),
        "get": Entry("capibara.cli.listing:get", "List executions."),
        "describe": Entry("capibara.cli.listing:describe", "Show everything about an execution on one screen."),
        "logs": Entry("capibara.cli.waiting:logs", "Print what the code printed."),
        "wait": Entry("capibara.cli.waiting:wait", "Wait until executions are over."),
        "cp": Entry("capibara.cli.waiting:cp", "Copy files and charts to this machine."),
        "cancel": Entry("capibara.cli.changing:cancel", "End executions."),
        "suspend": Entry("capibara.cli.changing:suspend", "Hold executions back that have not begun."),
        "resume": Entry("capibara.cli.changing:resume", "Let suspended executions go on."),
        "rerun": Entry("capibara.cli.changing:rerun", "Run an execution's code once more."),
        "rm": Entry("capibara.cli.changing:rm", "Delete executions."),
    },
    "Cluster": {
        "templates": Entry("capibara.cli.catalog:templates", "List the templates, and whether each is ready."),
        "top": Entry("capibara.cli.top:top", "Show what runs, waits, is left and costs; again and again."),
        "stats": Entry("capibara.cli.counting:stats", "Count by template and outcome, with times and cost."),
        "doctor": Entry("capibara.cli.doctor:doctor", "Check what executions need, each ok or with its remedy."),
        "bench": Entry("capibara.cli.bench:bench", "Measure how long executions take, and clean up."),
        "version": Entry("capibara.cli.counting:version", "Print versions."),
        "completion": Entry("capibara.cli.completing:completion", "Print the completion script of a shell."),
    },
    "This machine": {
        "up": Entry(
            "capibara.cli.environment:up",
            "Start a control plane, the local E2B server and the operator.",
            extra="local",
        ),
        "down": Entry("capibara.cli.environment:down", "End what `up` started.", extra="local"),
        "status": Entry(
            "capibara.cli.environment:status", "Say how it is with each part of the environment.", extra="local"
        ),
        "env": Entry(
            "capibara.cli.environment:env", "Print `export` lines for the environment that runs.", extra="local"
        ),
        "demo": Entry("capibara.cli.demo:demo", "Start everything, run every example, stop everything.", extra="local"),
    },
    "Code and queries": {
        "route": Entry("capibara.cli.route:route", "Say which template a query would get, and why."),
        "detect": Entry("capibara.cli.detect:detect_language", "Say which language code is in."),
    },
    "Services": {
        "operator": Entry("capibara.main:operator", "Run the operator.", extra="operator"),
        "gateway": Entry("capibara.gateway.command:gateway", "Serve HTTP to other programs.", extra="gateway"),
        "dashboard": Entry("capibara.gateway.local:dashboard", "Look at executions in a browser.", extra="gateway"),
        "mcp": Entry("capibara.mcp.command:mcp", "Serve tools for agents (MCP) on stdin and stdout.", extra="gateway"),
        "check": Entry("capibara.cli.check:check", "Look at what the operator needs.", extra="operator"),
    },
}

COMMANDS: Final[Mapping[str, Entry]] = {name: entry for rows in SECTIONS.values() for name, entry in rows.items()}

CONNECTING: Final = {*SECTIONS["Executions"], *SECTIONS["Cluster"], "mcp"} - {"completion"}
"""Commands that speak to a cluster, or to a gateway in its place."""


class Table(TyperGroup):
    """The commands of COMMANDS, each loaded when it is asked for by its name."""

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002
        return [*COMMANDS]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        if cmd_name not in self.commands:
            self.commands[cmd_name] = load(cmd_name, COMMANDS[cmd_name])
        return self.commands[cmd_name]

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Suggestions for a mistyped name come from all names, and not from those that are loaded."""
        if not ctx.resilient_parsing and args[0] not in COMMANDS and not args[0].startswith("-"):
            ctx.fail(unknown(args[0]))
        return super().resolve_command(ctx, args)

    def shell_complete(self, ctx: Any, incomplete: str) -> list[Any]:
        """Names of commands out of the table, which loads none of them."""
        from typer._click.shell_completion import CompletionItem

        found = [
            CompletionItem(name, help=entry.help) for name, entry in COMMANDS.items() if name.startswith(incomplete)
        ]
        return found or super().shell_complete(ctx, incomplete)

    def format_commands(self, ctx: Any, formatter: Any) -> None:  # noqa: ARG002
        for title, rows in SECTIONS.items():
            with formatter.section(title):
                formatter.write_dl([(name, entry.help) for name, entry in rows.items()])


def unknown(name: str) -> str:
    """What to say of a name that no command has."""
    near = get_close_matches(name, COMMANDS, n=1)
    return f"there is no command {name!r}{f': do you mean `{near[0]}`?' if near else ''}"


def load(name: str, entry: Entry) -> Any:
    """The command of an entry. What is not installed ends in one line that says what to install."""
    module, _, attribute = entry.where.partition(":")
    try:
        found = getattr(import_module(module), attribute)
    except ModuleNotFoundError as error:
        if not entry.extra or (error.name or "").partition(".")[0] in {"capibara", "capibara_local"}:
            raise
        needs = f"`{PROGRAM} {name}` needs {error.name}: pip install '{PROGRAM}[{entry.extra}]'"
        typer.echo(f"{PROGRAM}: {needs}", err=True)
        raise SystemExit(1) from None
    if not isinstance(found, typer.Typer):
        alone = new_app()
        alone.command(name)(found)
        found = alone
    command = typer.main.get_command(found)
    if name in CONNECTING:
        command.params.append(gateway_option())
    return command


def gateway_option() -> TyperOption:
    """`--gateway URL`: CAPIBARA_GATEWAY by another way. What connects looks at that (`cli.cluster`)."""
    from capibara.kube.gatewayaccess import GATEWAY

    def choose(_context: Any, _option: Any, value: str | None) -> None:
        if value is not None:
            os.environ[GATEWAY] = value

    said = "Speak to a gateway, and to no cluster."
    return TyperOption(
        param_decls=["--gateway"], metavar="URL", help=said, envvar=GATEWAY, expose_value=False, callback=choose
    )


def new_app(**options: Any) -> typer.Typer:
    """A typer app in our ways. Plain text: rich would cost a third of the time that an answer may take."""
    return typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None, **options)


app: Final = new_app(
    name=PROGRAM,
    cls=Table,
    help="Run code in E2B sandboxes, declared as Kubernetes custom resources.",
    no_args_is_help=True,
)


def print_version(wanted: bool) -> None:
    if wanted:
        from capibara import __version__

        typer.echo(f"{PROGRAM} {__version__}")
        raise typer.Exit


@app.callback()
def begin(
    _version: Annotated[
        bool,
        typer.Option("--version", help="The version of this program alone.", callback=print_version, is_eager=True),
    ] = False,
) -> None:
    pass


def program() -> str:
    """What the user typed: `capibara`, or `kubectl capibara` for the plugin."""
    return "kubectl capibara" if sys.argv[0].rpartition("/")[2].startswith(PLUGIN) else PROGRAM


def main() -> None:
    if COMPLETE in os.environ:
        from typer._completion_classes import completion_init  # typer calls it for its own options, which we have not

        completion_init()
    app(prog_name=program())
