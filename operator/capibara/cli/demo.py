"""`capibara demo`: everything for real, once, with an exit code that is honest."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any

import typer

from capibara.cli.environment import HeavyOption
from capibara.cli.problems import told_to_the_user
from capibara.cli.report import describe_execution, table_rows
from capibara.devenv.building import HEAVY, wait_built
from capibara.devenv.bundled import bundled_folder
from capibara.devenv.environment import Environment, EnvironmentSettings
from capibara.devenv.examples import Example, load_examples
from capibara.devenv.expectation import unmet
from capibara.devenv.installation import NAMESPACE as OPERATOR_NAMESPACE
from capibara.devenv.places import default_state_dir
from capibara.devenv.progress import Progress
from capibara.devenv.signals import ending_on_signals
from capibara.devenv.state import sole_environment
from capibara.devenv.watching import finished_executions

NAMESPACE = "default"
WAIT_SECONDS = 180.0
"""For all examples together; they take seconds."""

ExamplesOption = Annotated[
    Path | None, typer.Option("--examples", help="A folder of examples. Default: those that come with Capibara.")
]


def demo(examples: ExamplesOption = None, heavy: HeavyOption = False) -> None:
    """Start everything, run every example, print what came out, stop everything.

    Exit code 0 only if every example ended as it says it should.
    """
    with told_to_the_user(), ending_on_signals():
        found = load_examples(examples or bundled_folder("examples"))
        if not heavy:
            found = [example for example in found if example.expectation.template not in HEAVY]
        progress = Progress()
        with temporary_environment(progress, heavy=heavy) as environment:
            wait_built(environment.kubectl, OPERATOR_NAMESPACE, progress, environment.check)
            run_examples(environment, found, progress)
            executions = environment.kubectl.get_json("codeexecutions", f"--namespace={NAMESPACE}")
            table = table_rows(environment.kubectl.run("get", "codeexecutions", f"--namespace={NAMESPACE}"))
        statuses = {item["metadata"]["name"]: item.get("status", {}) for item in executions["items"]}
        failures = report(found, statuses, table)
    typer.echo(f"{len(found) - failures} of {len(found)} examples ended as they say they should.")
    raise typer.Exit(1 if failures else 0)


@contextmanager
def temporary_environment(progress: Progress, *, heavy: bool) -> Iterator[Environment]:
    """An environment beside that of `capibara up`. It leaves the cache and its logs."""
    folder = default_state_dir() / "demo"
    with (
        sole_environment(folder, "wait until it has ended, or interrupt it"),
        Environment.start(EnvironmentSettings(state_dir=folder, heavy=heavy), progress) as environment,
    ):
        yield environment
        progress.note("Stopping")


def run_examples(environment: Environment, examples: Sequence[Example], progress: Progress) -> None:
    """Apply all, and wait until all have ended or the time is over."""
    documents = [document for example in examples for document in example.documents]
    names = [example.name for example in examples]
    with progress.task(f"Running {len(examples)} examples") as task:
        environment.kubectl.apply_documents(documents, NAMESPACE)
        ended = finished_executions(environment.kubectl, NAMESPACE, names, WAIT_SECONDS, environment.check)
        for count, execution in enumerate(ended, start=1):
            task.update(f"{count} have ended, last {execution['metadata']['name']}")


def report(
    examples: Sequence[Example], statuses: Mapping[str, Mapping[str, Any]], table: Mapping[str, Sequence[str]]
) -> int:
    """Print one paragraph for each; how many did not end as they should."""
    failures = 0
    for example in examples:
        status = statuses.get(example.name, {})
        problems = unmet(example.expectation, status)
        failures += bool(problems)
        title = f"── {example.path.name}: {example.summary}"
        typer.echo(describe_execution(title, table.get(example.name, []), status, problems))
    return failures
