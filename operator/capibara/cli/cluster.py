"""The cluster as commands see it: our objects by name, and every refusal as one line that says what to do.

A gateway may stand for it (`--gateway`): it has the same paths, of one namespace at a time.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlencode

from capibara.cli.exitcodes import FORBIDDEN, INFRASTRUCTURE, USAGE, WRONG
from capibara.cli.problems import Expired, NoAnswer, Problem
from capibara.cli.refusals import forbidden_words, invalid_words
from capibara.kube.blocking import SILENCE_SECONDS, Absent, Away, Blocking, NotAllowed, Refused, Unknown
from capibara.kube.forms import METADATA_LIST
from capibara.kube.gatewayaccess import GATEWAY, TOKEN, TOKEN_FILE, NoGateway, gateway_access
from capibara.kube.kubeconfig import DEFAULT_NAMESPACE, Access, NoKubeconfig, find_access

API: Final = "/apis/capibara6.dev/v1alpha1"
EXECUTIONS: Final = "codeexecutions"
TEMPLATES: Final = "sandboxtemplates"
OPERATOR_NAMESPACE: Final = "capibara-system"
NOUNS: Final = {EXECUTIONS: "execution", TEMPLATES: "template"}
MERGE_PATCH: Final = "application/merge-patch+json"
PAGE: Final = 500
WATCH_SECONDS: Final = 300

Document = dict[str, Any]


class Cluster:
    """One namespace of one cluster. Its methods raise Problem. `namespace` None: the gateway says which."""

    def __init__(self, client: Blocking, namespace: str | None) -> None:
        self.client = client
        self._namespace = namespace

    @property
    def namespace(self) -> str:
        if self._namespace is None:
            with self.explained(EXECUTIONS):
                self._namespace = str(self.client.request("GET", API).get("home") or DEFAULT_NAMESPACE)
        return self._namespace

    @property
    def is_gateway(self) -> bool:
        return self.client.access.is_gateway

    def read(self, name: str, plural: str = EXECUTIONS, namespace: str | None = None) -> Document:
        """An object, or the problem that there is none, with the nearest name."""
        with self.explained(plural, name, namespace):
            return self.client.request("GET", self.path(plural, name, namespace))

    def create(self, document: Document) -> Document:
        """A field that this cluster's CRDs do not know is refused, not dropped."""
        with self.explained(EXECUTIONS):
            path = f"{self.path(EXECUTIONS)}?fieldValidation=Strict"
            return self.client.request("POST", path, document)

    def patch(self, name: str, spec: Document) -> Document:
        with self.explained(EXECUTIONS, name):
            path = self.path(EXECUTIONS, name)
            return self.client.request("PATCH", path, {"spec": spec}, content_type=MERGE_PATCH)

    def delete(self, name: str) -> None:
        with self.explained(EXECUTIONS, name):
            self.client.request("DELETE", self.path(EXECUTIONS, name))

    def pages(
        self,
        plural: str = EXECUTIONS,
        *,
        accept: str = "application/json",
        fields: str = "",
        labels: str = "",
        namespace: str | None = None,
    ) -> Iterator[Document]:
        """A list, page by page. `namespace` empty: of all namespaces."""
        following = ""
        own = self.namespace if plural == TEMPLATES and self.is_gateway else ""  # whose rights count, to a gateway
        while True:
            query = {"limit": PAGE, "fieldSelector": fields, "labelSelector": labels, "continue": following}
            query["namespace"] = own
            asked = urlencode({key: value for key, value in query.items() if value})
            with self.explained(plural, namespace=namespace):
                page = self.client.request("GET", f"{self.path(plural, namespace=namespace)}?{asked}", accept=accept)
            yield page
            following = (page.get("metadata") or {}).get("continue", "")
            if not following:
                return

    def items(self, plural: str = EXECUTIONS, **how: Any) -> list[Document]:
        return [item for page in self.pages(plural, **how) for item in page.get("items") or ()]

    def names(self, plural: str = EXECUTIONS, namespace: str | None = None) -> list[str]:
        """The names alone."""
        found = self.items(plural, accept=METADATA_LIST, namespace=namespace)
        return [item["metadata"]["name"] for item in found]

    def has_namespace(self, name: str) -> bool:
        """False only where the API server says so to somebody who may ask; a gateway is not asked."""
        if self.is_gateway:
            return True
        try:
            self.client.request("GET", f"/api/v1/namespaces/{name}")
        except (Absent, Unknown):
            return False
        except (Refused, Away):
            return True
        return True

    def watch(self, name: str, version: str, silence: float = SILENCE_SECONDS) -> Iterator[Document]:
        """Events of one execution after a version. It ends now and then; begin again from the last one.

        Raises NoAnswer after `silence` seconds without a word.
        """
        query = {"watch": 1, "fieldSelector": f"metadata.name={name}", "resourceVersion": version}
        query |= {"timeoutSeconds": WATCH_SECONDS, "allowWatchBookmarks": "true"}
        with self.explained(EXECUTIONS, name, look=False):
            yield from self.client.events(f"{self.path(EXECUTIONS)}?{urlencode(query)}", silence)

    def path(self, plural: str, name: str = "", namespace: str | None = None) -> str:
        where = self.namespace if namespace is None else namespace
        if self.is_gateway and not where:
            raise Problem("a gateway shows one namespace at a time: name it with --namespace", USAGE)
        scope = f"{API}/namespaces/{where}/{plural}" if where else f"{API}/{plural}"
        return f"{scope}/{name}" if name else scope

    @contextmanager
    def explained(
        self, plural: str, name: str = "", namespace: str | None = None, *, look: bool = True
    ) -> Iterator[None]:
        """Refusals inside become problems. `look`: whether to look for the nearest name."""
        try:
            yield
        except Absent as error:
            near = self._nearest(plural, name, namespace) if look and name else ""
            where = self.namespace if namespace is None else namespace
            noun = NOUNS.get(plural, plural)
            what = f"there is no {noun} {name!r} in namespace {where}" if name else error.message
            raise Problem(f"{what}{near}", WRONG) from None
        except Unknown:
            raise Problem(
                "this cluster does not know Capibara's kinds: install it (kubectl apply --server-side -f crds/)",
                INFRASTRUCTURE,
            ) from None
        except NotAllowed as error:
            kind = Expired if error.status == 401 else Problem
            raise kind(not_allowed(error, is_gateway=self.is_gateway), FORBIDDEN) from None
        except Refused as error:
            raise Problem(invalid_words(error.message), USAGE) from None
        except Away as error:
            raise NoAnswer(no_answer(error, is_gateway=self.is_gateway), INFRASTRUCTURE) from None

    def _nearest(self, plural: str, name: str, namespace: str | None) -> str:
        try:
            near = get_close_matches(name, self.names(plural, namespace), n=1, cutoff=0.5)
        except Problem:
            return ""
        lister = "get" if plural == EXECUTIONS else "templates"
        return f": do you mean {near[0]}?" if near else f": `capibara {lister}` lists them"


def no_answer(error: Away, *, is_gateway: bool) -> str:
    if is_gateway:
        return f"the gateway does not answer: {error}; see that it runs, and --gateway or {GATEWAY} names it"
    return f"the API server does not answer: {error}; see that the cluster runs, and KUBECONFIG names it"


def not_allowed(error: Refused, *, is_gateway: bool = False) -> str:
    if error.status == 401 and is_gateway:
        return f"{error.message}: put a token that was made for the gateway into {TOKEN}, or its file into {TOKEN_FILE}"
    if error.status == 401:
        return f"the cluster does not accept our credentials ({error.message}): log in again"
    return forbidden_words(error.message)


@contextmanager
def open_cluster(
    kubeconfig: Path | None, context: str | None, namespace: str | None, *, only: str = ""
) -> Iterator[Cluster]:
    """Connect at the first request: to the gateway, if one is said and no kubeconfig or context. Raises Problem.

    `only`: a command that no gateway can stand for.
    """
    gateway = "" if kubeconfig or context else os.environ.get(GATEWAY, "")
    if gateway and only:
        raise Problem(f"`capibara {only}` needs the cluster itself: use a kubeconfig, without --gateway", USAGE)

    def find() -> Access:
        try:
            return gateway_access(gateway) if gateway else find_access(kubeconfig, context)
        except NoGateway as error:
            raise Problem(str(error), USAGE) from None
        except NoKubeconfig as error:
            raise Problem(str(error), INFRASTRUCTURE) from None

    access = find()
    with Blocking(access, find) as client:
        yield Cluster(client, (access.namespace or None) if namespace is None else namespace)
