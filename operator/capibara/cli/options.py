"""Options that many commands have, in one wording."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from capibara.cli.completing import complete_names, complete_templates

NameArgument = Annotated[
    str, typer.Argument(metavar="NAME", help="Name of the execution.", autocompletion=complete_names)
]
NamesArgument = Annotated[
    list[str], typer.Argument(metavar="NAME", help="Names of executions.", autocompletion=complete_names)
]
TemplateOption = Annotated[
    str | None,
    typer.Option("--template", "-t", metavar="NAME", help="The template to run in.", autocompletion=complete_templates),
]
ClusterOption = Annotated[Path | None, typer.Option("--kubeconfig", metavar="FILE", help="Default: as kubectl.")]
ContextOption = Annotated[str | None, typer.Option("--context", metavar="NAME", help="Context of the kubeconfig.")]
NamespaceOption = Annotated[
    str | None, typer.Option("--namespace", "-n", metavar="NAME", help="Default: the context's.")
]
RawOption = Annotated[
    bool,
    typer.Option(
        "--raw", help="Control characters out of the sandbox as they are: they may do anything to a terminal."
    ),
]
FormatOption = Annotated[
    str | None, typer.Option("--format", "-o", metavar="FORMAT", help="json, yaml, name, wide or jsonpath={...}.")
]
