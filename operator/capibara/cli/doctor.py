"""`capibara doctor`: what an execution needs, from here to its sandbox, each ok or with its remedy."""

from __future__ import annotations

import sys
import textwrap
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Annotated, Any, Final

import typer

from capibara import __version__
from capibara.cli.catalog import OperatorNamespaceOption, known, ready
from capibara.cli.cluster import API, EXECUTIONS, OPERATOR_NAMESPACE, TEMPLATES, Cluster, open_cluster
from capibara.cli.colour import painted
from capibara.cli.counting import records
from capibara.cli.exitcodes import exit_code, message_of, reason_of
from capibara.cli.follow import follow
from capibara.cli.leases import list_leases
from capibara.cli.options import ClusterOption, ContextOption, NamespaceOption
from capibara.cli.output import safe_json
from capibara.cli.phases import UNFINISHED
from capibara.cli.plaintext import plain_text
from capibara.cli.problems import Problem, told
from capibara.cli.run import execution

OLDEST: Final = (1, 30)
SKEW_SECONDS: Final = 30.0
REVIEWS: Final = "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews"
NEEDS: Final = (
    *((verb, EXECUTIONS) for verb in ("create", "get", "list", "watch", "patch", "delete")),
    *((verb, TEMPLATES) for verb in ("get", "list")),
)
PROVIDER: Final = {
    "AuthFailed": "E2B refuses the operator's key: put a valid one into its Secret (E2B_API_KEY)",
    "ProviderUnavailable": "E2B does not answer the operator: see its network, and E2B's status",
    "RateLimited": "E2B asks for fewer requests: lower CAPIBARA_SANDBOX_CREATIONS_PER_SECOND, or wait",
    "QuotaExceeded": "the account, or the namespace's quota, is used up: raise it, or wait",
}


@dataclass(frozen=True)
class Finding:
    """One check. `remedy`: what to do; empty if it is ok."""

    check: str
    ok: bool
    says: str
    remedy: str = ""


def doctor(
    run: Annotated[bool, typer.Option("--run", help="Be sure: run some code too.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
    operator_namespace: OperatorNamespaceOption = OPERATOR_NAMESPACE,
    namespace: NamespaceOption = None,
    kubeconfig: ClusterOption = None,
    context: ContextOption = None,
) -> None:
    """Check all that executions need, from here to E2B. Exit code 1 if anything is wrong."""
    findings = []
    with told():
        for finding in examine(kubeconfig, context, namespace, operator_namespace, run=run):
            findings.append(finding)
            if not as_json:
                typer.echo(line(finding))
        if as_json:
            typer.echo(safe_json([asdict(finding) for finding in findings]))
    raise typer.Exit(0 if all(finding.ok for finding in findings) else 1)


def line(finding: Finding) -> str:
    """In 80 columns: what was found, and below it what to do."""
    mark = "ok   " if finding.ok else "WRONG"
    first = plain_text(f"{mark} {finding.check:<10} {finding.says}")
    wrapped = textwrap.fill(first, 80, subsequent_indent=" " * 17)
    wrapped = painted(mark) + wrapped.removeprefix(mark)
    if finding.ok:
        return wrapped
    return f"{wrapped}\n" + textwrap.fill(
        plain_text(finding.remedy), 80, initial_indent=" " * 17, subsequent_indent=" " * 17
    )


def examine(
    kubeconfig: Any, context: str | None, namespace: str | None, operator_namespace: str, *, run: bool
) -> Iterator[Finding]:
    """Every check, in the order in which each makes sense; without a cluster, or the CRDs, there is no more to see."""
    yield Finding("program", True, f"capibara {__version__}, Python {sys.version.split()[0]}")
    try:
        with open_cluster(kubeconfig, context, namespace) as cluster:
            first, then = (GATEWAY_FIRST, GATEWAY_THEN) if cluster.is_gateway else (FIRST, THEN)
            for check, look in first.items():
                found = checked(check, look, cluster, operator_namespace)
                yield found
                if not found.ok and check != "clock":
                    return
            for check, look in then.items():
                yield checked(check, look, cluster, operator_namespace)
            if run:
                yield checked("run", runs, cluster, operator_namespace)
    except Problem as problem:
        yield Finding("cluster", False, "no cluster", str(problem))


def checked(check: str, look: Callable[[Cluster, str], Finding], cluster: Cluster, operator_namespace: str) -> Finding:
    """What a check finds; a refusal on the way is a finding too."""
    try:
        return look(cluster, operator_namespace)
    except Problem as problem:
        return Finding(check, False, "cannot be looked at", str(problem))


def server(cluster: Cluster, _: str) -> Finding:
    with cluster.explained(EXECUTIONS):
        found = cluster.client.request("GET", "/version")
    number = tuple(int("".join(filter(str.isdigit, found[part]))) for part in ("major", "minor"))
    says = f"Kubernetes {found['gitVersion']} at {cluster.client.access.server}, namespace {cluster.namespace}"
    return Finding(
        "cluster", number >= OLDEST, says, "" if number >= OLDEST else "Capibara needs 1.30 or newer: upgrade"
    )


def clock(cluster: Cluster, _: str) -> Finding:
    """Ages, and nothing else, are told by two clocks."""
    theirs = cluster.client.server_time
    if theirs is None:
        return Finding("clock", True, "the API server does not tell its own")
    skew = abs((datetime.now(UTC) - theirs).total_seconds())
    wrong = skew > SKEW_SECONDS
    return Finding(
        "clock", not wrong, f"{skew:.0f} s from the API server's", "set this machine's clock (NTP)" if wrong else ""
    )


def kinds(cluster: Cluster, _: str) -> Finding:
    with cluster.explained(EXECUTIONS):
        served = {resource["name"] for resource in cluster.client.request("GET", API)["resources"]}
    missing = {EXECUTIONS, TEMPLATES} - served
    says = f"missing: {', '.join(sorted(missing))}" if missing else "CodeExecution and SandboxTemplate are served"
    return Finding("CRDs", not missing, says, "kubectl apply --server-side -f crds/" if missing else "")


def rights(cluster: Cluster, _: str) -> Finding:
    """What commands need in this namespace."""
    missing = [f"{verb} {plural}" for verb, plural in NEEDS if not may(cluster, verb, plural)]
    if not missing:
        return Finding("rights", True, f"all that commands need in {cluster.namespace}")
    return Finding("rights", False, f"may not {', '.join(missing)}", f"ask for the role `edit` in {cluster.namespace}")


def may(cluster: Cluster, verb: str, plural: str) -> bool:
    attributes = {"namespace": cluster.namespace, "verb": verb, "group": "capibara6.dev", "resource": plural}
    review = {"apiVersion": "authorization.k8s.io/v1", "kind": "SelfSubjectAccessReview"}
    with cluster.explained(plural):
        answer = cluster.client.request("POST", REVIEWS, {**review, "spec": {"resourceAttributes": attributes}})
    return bool(answer["status"].get("allowed"))


def operators(cluster: Cluster, namespace: str) -> Finding:
    """By their Leases; who may not read these looks at what operators have written."""
    try:
        leases = list_leases(cluster, namespace)
    except Problem:
        seen = any(ready(template)["reason"] != "NotObserved" for template in known(cluster, namespace))
        says = "Leases may not be read; templates have been looked at" if seen else "no trace of one"
        return Finding("operator", seen, says, "" if seen else START)
    living = [lease for lease in leases if lease.living]
    if living:
        youngest = min(lease.age for lease in living)
        return Finding("operator", True, f"{len(living)} living, Lease renewed {max(youngest, 0):.0f} s ago")
    says = f"{len(leases)} Leases, none renewed" if leases else f"no Lease in {namespace}"
    return Finding("operator", False, says, START)


START: Final = (
    "start one: helm install capibara helm/capibara, or `capibara operator`; --operator-namespace if elsewhere"
)


def catalog(cluster: Cluster, namespace: str) -> Finding:
    found = known(cluster, namespace)
    names = [template["metadata"]["name"] for template in found]
    waiting = [template for template in found if ready(template)["status"] != "True"]
    if not found:
        return Finding("templates", False, "there are none", "kubectl apply -f templates/ -n " + namespace)
    if waiting:
        says = "; ".join(f"{one['metadata']['name']}: {ready(one)['reason']}" for one in waiting)
        return Finding("templates", False, says, f"`capibara templates {waiting[0]['metadata']['name']}` says why")
    missing = "" if "default" in names else "no template `default`: executions that name none fail; apply templates/"
    return Finding("templates", not missing, f"ready: {', '.join(names)}", missing)


def provider(cluster: Cluster, namespace: str) -> Finding:
    """The key and E2B's reachability are the operator's to know: what it says of those that wait."""
    reasons = [str(one.get("reason")) for one in records(cluster, fields=UNFINISHED)]
    reasons += [str(ready(template)["reason"]) for template in known(cluster, namespace)]
    for reason, remedy in PROVIDER.items():
        if reason in reasons:
            return Finding("E2B", False, f"{reasons.count(reason)} wait because of {reason}", remedy)
    return Finding("E2B", True, "the operator reports no trouble with its key or with E2B (--run makes sure)")


def gateway(cluster: Cluster, _: str) -> Finding:
    """Whether it answers, knows the token, and serves the namespace."""
    with cluster.explained(EXECUTIONS):
        cluster.client.request("GET", f"{API}?namespace={cluster.namespace}")
    return Finding("gateway", True, f"answers at {cluster.client.access.server}, namespace {cluster.namespace}")


def health(cluster: Cluster, _: str) -> Finding:
    """What a gateway says of its watch, and of the operator."""
    with cluster.explained(EXECUTIONS):
        found = cluster.client.request("GET", f"/api/v1/e2b/health?namespace={cluster.namespace}")["checks"]
    wrong = [f"{name}: {said}" for name, said in found.items() if said != "ok"]
    says = "; ".join(wrong) or "the gateway sees it, and what becomes of executions"
    return Finding("operator", not wrong, says, "tell who runs the gateway and the operator" if wrong else "")


def runs(cluster: Cluster, _: str) -> Finding:
    written = cluster.create(execution({"code": "print(6 * 7)", "taskType": "quick", "ttlSecondsAfterFinished": 60}))
    status = follow(cluster, written).get("status") or {}
    well = exit_code(status) == 0
    return Finding(
        "run", well, f"{written['metadata']['name']}: {reason_of(status)}", "" if well else message_of(status)
    )


Look = Callable[[Cluster, str], Finding]
FIRST: Final[Mapping[str, Look]] = {"cluster": server, "clock": clock, "CRDs": kinds}
GATEWAY_FIRST: Final[Mapping[str, Look]] = {"gateway": gateway, "clock": clock}
GATEWAY_THEN: Final[Mapping[str, Look]] = {"operator": health, "templates": catalog, "E2B": provider}
"""What can be seen through a gateway."""

THEN: Final[Mapping[str, Look]] = {"rights": rights, "operator": operators, "templates": catalog, "E2B": provider}
