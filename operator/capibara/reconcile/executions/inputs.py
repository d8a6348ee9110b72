"""What the references of a spec lead to, in the execution's own namespace.

Keys of ConfigMaps and Secrets, and files of other executions.
"""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from capibara.api.execution import CodeExecution
from capibara.api.files import ExecutionFileReference
from capibara.api.meta import KeyReference
from capibara.api.reasons import Reason
from capibara.core.checks import Rejection
from capibara.core.pipeline import Lacking
from capibara.core.world import Inputs
from capibara.kube.client import Forbidden, KubeClient, NotFound
from capibara.reconcile.executions.upstream import (
    MOST_BYTES,
    Circle,
    NoExecution,
    StoredFile,
    Unavailable,
    Unended,
    Upstream,
)

Kind = Literal["ConfigMap", "Secret"]
PLURALS: Final[dict[Kind, str]] = {"ConfigMap": "configmaps", "Secret": "secrets"}
ENV_LIMIT: Final = 128 * 1024 - 2
"""Most bytes that a Linux process can be given in one environment variable, name, `=` and end left out."""


class _Unusable(Exception):
    """A reference leads to something that cannot be used."""


class _Missing(Exception):
    """A reference leads nowhere, yet."""


@dataclass(frozen=True, slots=True)
class KnownSecrets:
    """What is known of the values that somebody else gave to a run. `missing`: a Secret whose value is not."""

    values: frozenset[str] = field(repr=False)
    missing: str = ""


class InputReader:
    """Reads references by name: the operator's role lists and watches no Secrets."""

    def __init__(self, client: KubeClient, stored: StoredFile | None = None) -> None:
        self._client = client
        self._stored = stored  # reads files of executions that are in the output store

    async def read(self, execution: CodeExecution) -> Inputs | Rejection:
        """All inputs of one execution, or what is wrong with the first that is not there."""
        try:
            return await _Reading(self._client, execution, self._stored).all()
        except (_Unusable, Circle) as problem:
            return Rejection(Reason.INVALID_SPEC, str(problem))
        except (_Missing, NoExecution) as problem:
            remedy = "create it, then create the execution again"
            return Rejection(Reason.REFERENCE_NOT_FOUND, str(problem), remedy, awaited=True)
        except Lacking as problem:
            return Rejection(Reason.REFERENCE_NOT_FOUND, str(problem))
        except Unavailable as problem:
            remedy = "create the execution again when the output store answers"
            return Rejection(Reason.REFERENCE_NOT_FOUND, str(problem), remedy, awaited=True)
        except Unended as problem:
            return Rejection(Reason.START_DEADLINE_EXCEEDED, str(problem), awaited=True, patient=True)

    async def read_secrets(self, execution: CodeExecution) -> KnownSecrets:
        """The values to mask in what a run leaves that somebody else began."""
        return await _Reading(self._client, execution).secrets()


class _Reading:
    """The references of one execution; each object is read once."""

    def __init__(self, client: KubeClient, execution: CodeExecution, stored: StoredFile | None = None) -> None:
        self._client = client
        self._upstream = Upstream(client, execution, stored)
        self._namespace = execution.metadata.namespace
        self._spec = execution.spec
        self._given = execution.status.secret_versions
        self._objects: dict[tuple[Kind, str], dict[str, Any]] = {}
        self._secrets: set[str] = set()
        self._outputs: set[str] = set()  # the hash of each file that is from another execution

    async def all(self) -> Inputs:
        code = self._spec.code
        if self._spec.code_from is not None:
            code = await self._text("ConfigMap", self._spec.code_from.config_map_key_ref, "spec.codeFrom")
        return Inputs(
            code=code or "",
            env=await self._env(),
            files=await self._files(),
            secrets=frozenset(self._secrets),
            secret_versions=self._versions(),
            references=self._references(),
        )

    async def secrets(self) -> KnownSecrets:
        """The values of all Secrets that are referred to, as far as they can be read."""
        missing = ""
        references = [variable.value_from.secret_key_ref for variable in self._spec.env if variable.value_from]
        sources = [file.content_from for file in self._spec.files if file.content_from]
        references += [source.secret_key_ref for source in sources if source.secret_key_ref]
        for reference in references:
            try:
                await self._bytes("Secret", reference, "")
            except (_Missing, _Unusable):
                missing = reference.name
        if self._given and self._given != self._versions():  # what it was given may be another value
            missing = missing or ", ".join(sorted({reference.name for reference in references}))
        return KnownSecrets(frozenset(self._secrets), missing)

    def _versions(self) -> str:
        """A fingerprint of the Secrets that were read, not of their values. Empty: there are none."""
        read = [document.get("metadata") or {} for (kind, _), document in self._objects.items() if kind == "Secret"]
        versions = sorted(f"{each.get('uid')} {each.get('resourceVersion')}" for each in read)
        return hashlib.sha256("\n".join(versions).encode()).hexdigest()[:16] if versions else ""

    def _references(self) -> frozenset[str]:
        """Which objects were read, each in which version; and what other executions left, by content."""
        read = ((kind, name, document.get("metadata") or {}) for (kind, name), document in self._objects.items())
        versions = (f"{kind} {name} {each.get('uid')} {each.get('resourceVersion')}" for kind, name, each in read)
        return frozenset(versions) | self._outputs

    async def _env(self) -> dict[str, str]:
        env = {}
        for variable in self._spec.env:
            where = f"spec.env[{variable.name}]"
            value = variable.value or ""
            if variable.value_from is not None:
                value = await self._text("Secret", variable.value_from.secret_key_ref, where)
            if "\x00" in value or len(f"{variable.name}{value}".encode()) > ENV_LIMIT:
                raise _Unusable(f"{where}: the value holds a NUL, or is longer than a process can be given")
            env[variable.name] = value
        return env

    async def _files(self) -> dict[str, bytes]:
        files = {}
        for file in self._spec.files:
            source = file.content_from
            if source is None:
                files[file.path] = (file.content or "").encode()
            elif source.secret_key_ref is not None:
                files[file.path] = await self._bytes("Secret", source.secret_key_ref, f"spec.files[{file.path}]")
            elif source.config_map_key_ref is not None:
                files[file.path] = await self._bytes("ConfigMap", source.config_map_key_ref, f"spec.files[{file.path}]")
            elif source.execution_ref is not None:
                files[file.path] = await self._output(source.execution_ref, f"spec.files[{file.path}]")
                self._outputs.add(f"output {file.path} {hashlib.sha256(files[file.path]).hexdigest()}")
            if sum(map(len, files.values())) > MOST_BYTES:
                raise _Unusable(f"spec.files: more than {MOST_BYTES} bytes in all: let the code fetch large inputs")
        return files

    async def _output(self, reference: ExecutionFileReference, where: str) -> bytes:
        try:
            return await self._upstream.content(reference)
        except (NoExecution, Unended, Unavailable, Circle, Lacking) as problem:
            raise type(problem)(f"{where}: {problem}") from None

    async def _text(self, kind: Kind, reference: KeyReference, where: str) -> str:
        try:
            return (await self._bytes(kind, reference, where)).decode()
        except UnicodeDecodeError:
            raise _Unusable(f"{where}: key {reference.key} of {kind} {reference.name} is not UTF-8 text") from None

    async def _bytes(self, kind: Kind, reference: KeyReference, where: str) -> bytes:
        document = await self._object(kind, reference.name, where)
        data, binary = document.get("data") or {}, document.get("binaryData") or {}
        if reference.key in binary:
            return base64.b64decode(binary[reference.key])
        if reference.key not in data:
            raise _Missing(
                f"{where}: {kind} {reference.name} in namespace {self._namespace} has no key {reference.key}"
            )
        if kind == "ConfigMap":
            return str(data[reference.key]).encode()
        value = base64.b64decode(data[reference.key])
        self._secrets.add(value.decode(errors="replace"))
        return value

    async def _object(self, kind: Kind, name: str, where: str) -> dict[str, Any]:
        if (kind, name) not in self._objects:
            path = f"/api/v1/namespaces/{self._namespace}/{PLURALS[kind]}/{name}"
            try:
                self._objects[kind, name] = await self._client.get(path)
            except NotFound:
                raise _Missing(f"{where}: there is no {kind} {name} in namespace {self._namespace}") from None
            except Forbidden:
                raise _Unusable(
                    f"{where}: the operator may not read {kind} {name} in namespace {self._namespace}: "
                    "its role needs `get`"
                ) from None
        return self._objects[kind, name]
