"""The ways to the output of `print(1)`: each begins with one creation and ends with the output in hand."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Final

from tests.peers.api import Api

CODE: Final = "print(1)"
PYTHON: Final = ("python3", "-c", CODE)
LIMITS: Final = {"cpu": "1", "memory": "512Mi"}
OURS: Final = "/apis/capibara6.dev/v1alpha1/namespaces/default"
JOBS: Final = "/apis/batch/v1/namespaces/default/jobs"
PODS: Final = "/api/v1/namespaces/default/pods"
SANDBOXES: Final = "/apis/agents.x-k8s.io/v1beta1/namespaces/default/sandboxes"
EXTENSIONS: Final = "/apis/extensions.agents.x-k8s.io/v1beta1/namespaces/default"
PATIENCE: Final = 180.0


@dataclass(frozen=True)
class Kind:
    """One way. `run` returns the output, `clear` when nothing is left, `ready` whether the next may begin."""

    name: str
    run: Callable[[Api, str], Awaitable[str]]
    clear: Callable[[Api, str], Awaitable[None]]
    ready: Callable[[Api], Awaitable[bool]]


async def at_once(_: Api) -> bool:
    """Nothing has to be filled up again."""
    return True


def executions(name: str, template: str, ready: Callable[[Api], Awaitable[bool]] = at_once) -> Kind:
    """A CodeExecution: its status is the result."""

    async def run(api: Api, number: str) -> str:
        body = {
            "apiVersion": "capibara6.dev/v1alpha1",
            "kind": "CodeExecution",
            "metadata": {"name": number},
            "spec": {"code": CODE, "language": "python", "templateRef": {"name": template}},
        }
        made = await api.create(f"{OURS}/codeexecutions", body)
        async for one in api.watch(f"{OURS}/codeexecutions", made, fieldSelector=f"metadata.name={number}"):
            if "completionTime" in one.get("status", {}):
                return str(one["status"]["stdout"]["text"])
        raise RuntimeError("the watch ended")

    async def clear(api: Api, number: str) -> None:
        await api.delete(f"{OURS}/codeexecutions/{number}")

    return Kind(name, run, clear, ready)


async def pool_filled(api: Api) -> bool:
    """Whether our warm sandbox is there."""
    template = await api.get(f"{OURS}/sandboxtemplates/warm")
    return bool(template.get("status", {}).get("pool", {}).get("ready"))


def jobs(image: str) -> Kind:
    """A Job whose pod runs Python; its log is the result."""

    async def run(api: Api, number: str) -> str:
        template = {"spec": pod(image, PYTHON) | {"restartPolicy": "Never"}}
        body = {"metadata": {"name": number}, "spec": {"backoffLimit": 0, "template": template}}
        made = await api.create(JOBS, body)
        async for one in api.watch(PODS, made, labelSelector=f"batch.kubernetes.io/job-name={number}"):
            if one["status"].get("phase") in ("Succeeded", "Failed"):
                return await api.text(f"{PODS}/{one['metadata']['name']}/log")
        raise RuntimeError("the watch ended")

    async def clear(api: Api, number: str) -> None:
        await api.delete(f"{JOBS}/{number}")
        await until(lambda: nothing(api, PODS, f"batch.kubernetes.io/job-name={number}"), "the Job's pod to go")

    return Kind("Job with our Python image", run, clear, at_once)


def claims(name: str, pool: str, ready: Callable[[Api], Awaitable[bool]] = at_once) -> Kind:
    """A claim of agent-sandbox, and Python by exec in the pod that it got; what that prints is the result."""

    async def run(api: Api, number: str) -> str:
        body = {
            "apiVersion": "extensions.agents.x-k8s.io/v1beta1",
            "kind": "SandboxClaim",
            "metadata": {"name": number},
            "spec": {"warmPoolRef": {"name": pool}},
        }
        made = await api.create(f"{EXTENSIONS}/sandboxclaims", body)
        async for one in api.watch(f"{EXTENSIONS}/sandboxclaims", made, fieldSelector=f"metadata.name={number}"):
            if is_ready(one):
                return await api.execute(f"{PODS}/{await pod_of(api, one)}", *PYTHON)
        raise RuntimeError("the watch ended")

    async def clear(api: Api, number: str) -> None:
        claim = await api.get(f"{EXTENSIONS}/sandboxclaims/{number}")
        name = await pod_of(api, claim)
        await api.delete(f"{EXTENSIONS}/sandboxclaims/{number}")
        await until(lambda: is_gone(api, f"{PODS}/{name}"), "the claim's pod to go")

    return Kind(name, run, clear, ready)


def is_ready(one: dict[str, Any]) -> bool:
    """As its conditions say."""
    conditions = one.get("status", {}).get("conditions", ())
    return any(condition["type"] == "Ready" and condition["status"] == "True" for condition in conditions)


async def pod_of(api: Api, claim: dict[str, Any]) -> str:
    """The pod's name, which need not be the sandbox's; asked as agent-sandbox's own client does."""
    name = claim["status"]["sandbox"]["name"]
    sandbox = await api.get(f"{SANDBOXES}/{name}")
    return str(sandbox["metadata"].get("annotations", {}).get("agents.x-k8s.io/pod-name", name))


async def claimable(api: Api) -> bool:
    """Whether agent-sandbox's warm sandbox is there."""
    pool = await api.get(f"{EXTENSIONS}/sandboxwarmpools/warm")
    return bool(pool.get("status", {}).get("readyReplicas"))


def pod(image: str, command: tuple[str, ...]) -> dict[str, Any]:
    """The same for everybody: one container, one CPU, gone at once when it is asked to."""
    resources = {"limits": LIMITS, "requests": {"cpu": "50m", "memory": "64Mi"}}  # all have room on a node of 2 CPUs
    container = {"name": "python", "image": image, "command": list(command), "resources": resources}
    return {"containers": [container], "terminationGracePeriodSeconds": 1}


async def nothing(api: Api, path: str, selector: str) -> bool:
    return not (await api.get(path, labelSelector=selector))["items"]


async def is_gone(api: Api, path: str) -> bool:
    return not await api.get(path)


async def until(met: Callable[[], Awaitable[bool]], what: str) -> None:
    """Ask until it is so. TimeoutError."""
    deadline = time.monotonic() + PATIENCE
    while not await met():
        if time.monotonic() > deadline:
            raise TimeoutError(f"waited {PATIENCE:.0f} s for {what}")
        await asyncio.sleep(0.1)
