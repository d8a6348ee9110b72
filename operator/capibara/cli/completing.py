"""Names from the cluster for a shell that completes them; and the script that has a shell do so."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated, Any, Final

import typer

from capibara.cli.cluster import EXECUTIONS, OPERATOR_NAMESPACE, TEMPLATES, open_cluster
from capibara.cli.problems import Problem, told

SHELLS: Final = ("bash", "zsh", "fish")
MOST_NAMES: Final = 200


def complete_names(ctx: typer.Context, incomplete: str) -> list[str]:
    """Names of executions, and nothing where the cluster does not tell: a completion must not complain."""
    return matching(ctx, incomplete, EXECUTIONS)


def complete_templates(ctx: typer.Context, incomplete: str) -> list[str]:
    return matching(ctx, incomplete, TEMPLATES)


def matching(ctx: Any, incomplete: str, plural: str) -> list[str]:
    said = ctx.params if ctx is not None else {}
    kubeconfig = said.get("kubeconfig")
    try:
        with open_cluster(
            Path(kubeconfig) if kubeconfig else None, said.get("context"), said.get("namespace")
        ) as cluster:
            names = cluster.names(plural)
            if plural == TEMPLATES and cluster.namespace != OPERATOR_NAMESPACE:
                names += cluster.names(plural, OPERATOR_NAMESPACE)
    except Problem:
        return []
    return sorted({name for name in names if name.startswith(incomplete)})[:MOST_NAMES]


def completion(
    shell: Annotated[str, typer.Argument(metavar="SHELL", help="bash, zsh or fish. Default: that of $SHELL.")] = "",
) -> None:
    """Print the script that completes commands and names: `source <(capibara completion bash)`."""
    from typer._completion_shared import get_completion_script

    with told():
        chosen = shell or os.environ.get("SHELL", "").rpartition("/")[2]
        if chosen not in SHELLS:
            raise Problem(f"there is completion for {', '.join(SHELLS)}, and not for {chosen or 'an unknown shell'}", 2)
        typer.echo(get_completion_script(prog_name="capibara", complete_var="_CAPIBARA_COMPLETE", shell=chosen))
