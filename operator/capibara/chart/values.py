"""The values of the chart: one model, from which values.yaml, its JSON schema and the chart's README are written."""

from __future__ import annotations

from typing import Any, Final

from pydantic import BaseModel, ConfigDict, Field
from pydantic.alias_generators import to_camel

from capibara.settings import Settings

OWN_VALUES: Final = frozenset(
    {
        "namespace",
        "watch_namespaces",
        "identity",
        "liveness_port",
        "metrics_port",
        "metrics_authorization",
        "metrics_tls_cert_file",
        "metrics_tls_key_file",
        "live_output_address",
        "live_output_key_file",
    }
)
"""Settings that the chart sets from values of other names."""


class Group(BaseModel):
    """A group of values; a key that it does not have is refused."""

    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True, extra="forbid", frozen=True)


class Image(Group):
    """The operator's image."""

    repository: str = Field("capibara", min_length=1, description="Image of the operator, registry included.")
    tag: str = Field("", description="Its tag. Empty: the chart's appVersion.")
    digest: str = Field("", pattern="^(sha256:[0-9a-f]{64})?$", description="Its digest; wins over the tag.")
    pull_policy: str = Field("IfNotPresent", pattern="^(Always|IfNotPresent|Never)$", description="When to pull it.")
    pull_secrets: tuple[str, ...] = Field((), description="Names of Secrets to pull it with.")


class E2B(Group):
    """Which E2B, and with which key."""

    existing_secret: str = Field(
        "",
        description="Secret with the API key, in the release's namespace. A new key needs no restart.",
    )
    secret_key: str = Field("api-key", min_length=1, description="The key's name within that Secret.")
    api_url: str = Field("", description="Base URL of a self-hosted API. Empty: E2B cloud.")
    sandbox_url: str = Field("", description="Base URL for traffic into its sandboxes.")
    domain: str = Field("", description="Domain of a self-hosted E2B.")


class OutputStore(Group):
    """How the operator gets into the output store that `settings.outputStore` names."""

    secret: str = Field(
        "",
        description="Secret of the release's namespace whose keys are environment variables with the credentials, such"
        " as AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; its files are in /etc/capibara/output-store. Empty: the"
        " workload's own identity (`serviceAccount.annotations`).",
    )


class ShownOutputs(Group):
    """Where gateways read stored outputs, to show them to whoever may `get` the execution."""

    url: str = Field(
        "",
        description="The store, as in `settings.outputStore`. A directory would have to be a volume that both have."
        " Empty: gateways show what is in statuses.",
    )
    secret: str = Field(
        "",
        description="Secret as in `outputStore.secret`, with credentials that may read. Empty: the workload's own"
        " identity (`gateway.serviceAccountAnnotations`).",
    )


class Crds(Group):
    """The custom resource definitions."""

    install: bool = Field(True, description="Install and upgrade the CRDs with the release.")
    keep: bool = Field(True, description="Keep them, and so all executions and templates, when it is uninstalled.")


class Templates(Group):
    """The predefined templates."""

    install: bool = Field(True, description="Install the predefined SandboxTemplates.")
    exclude: tuple[str, ...] = Field((), description="Names of those to leave out, such as machine-learning.")


class Rbac(Group):
    """What the operator and people may do."""

    read_secrets: bool = Field(
        False,
        description="Let the operator read every Secret of the cluster by name (for valueFrom). With watchNamespaces"
        " the right is theirs alone, and always given.",
    )
    aggregate: bool = Field(True, description="Add both kinds to the roles view, edit and admin.")


class ServiceAccount(Group):
    """Whom the operator is to the API server."""

    name: str = Field("", description="Empty: the release's name.")
    annotations: dict[str, str] = Field({}, description="Its annotations.")


class Monitoring(Group):
    """What is watched, and by whom."""

    pod_monitor: bool = Field(False, description="A PodMonitor, for the Prometheus operator.")
    rules: bool = Field(False, description="A PrometheusRule with our alerts.")
    dashboard: bool = Field(False, description="A ConfigMap with the Grafana dashboard, found by its sidecar.")
    labels: dict[str, str] = Field({}, description="Labels by which they are selected.")
    authorization: bool = Field(
        False,
        description="Show metrics only to bearers of a token who may `get` the URL /metrics; a ClusterRole to bind them"
        " to comes along.",
    )
    token_secret: str = Field(
        "", description="Secret with that token under the key `token`, for the PodMonitor. Prometheus reads it."
    )
    tls_secret: str = Field(
        "",
        description="Secret of type kubernetes.io/tls: metrics are served over TLS with it, and a new certificate needs"
        " no restart. The PodMonitor trusts its `ca.crt`.",
    )
    tls_server_name: str = Field("", description="Name in that certificate. Empty: not checked by the PodMonitor.")


class NetworkPolicy(Group):
    """Who may reach the operator."""

    enabled: bool = Field(False, description="Let nobody in but for probes and metrics.")


class Gateway(Group):
    """The door for HTTP."""

    enabled: bool = Field(False, description="Run gateways, with an account, a role and a Service of their own.")
    replicas: int = Field(2, ge=0, description="Gateways. They keep nothing.")
    audiences: tuple[str, ...] = Field(
        ("capibara-gateway",), min_length=1, description="Whom the tokens of callers have to be made for, one of them."
    )
    output_key_secret: str = Field(
        "",
        description="Secret with random text under the key `output-key`: operators tell gateways what code prints while"
        " it runs. Empty: they do not.",
    )
    output_store: ShownOutputs = Field(ShownOutputs(), description="Where gateways read stored outputs.")
    service_account_annotations: dict[str, str] = Field(
        {}, description="Annotations of their ServiceAccount, such as a cloud's role."
    )
    service_annotations: dict[str, str] = Field({}, description="Annotations of their Service.")
    resources: dict[str, Any] = Field(
        {"requests": {"cpu": "50m", "memory": "128Mi"}, "limits": {"memory": "512Mi"}},
        description="Requests and limits of a gateway.",
    )
    extra_env: tuple[dict[str, Any], ...] = Field(
        (), description="More environment variables: its settings are CAPIBARA_GATEWAY_..."
    )


class LocalImage(Image):
    """The local server's image."""

    repository: str = Field("capibara-local", min_length=1, description="Image of the local server, registry included.")


class LocalServer(Group):
    """A server of sandboxes inside the cluster, in the place of E2B's cloud."""

    enabled: bool = Field(
        False,
        description="Run one, and let the operator use it. Its pod is PRIVILEGED: whoever breaks out of a sandbox is"
        " root of the node. It lets in who has the key in `e2b.existingSecret`, which you choose.",
    )
    image: LocalImage = Field(LocalImage(), description="Its image")
    volume: dict[str, Any] = Field(
        {},
        description="Source of the volume for images (1 GB, built at the first start) and living sandboxes, such as"
        " `persistentVolumeClaim: {claimName: sandboxes}`. Empty: an emptyDir, built anew in each new pod.",
    )
    resources: dict[str, Any] = Field(
        {"requests": {"cpu": "500m", "memory": "1Gi"}},
        description="Requests and limits of server and sandboxes together (of the server alone where cgroups are v2).",
    )
    node_selector: dict[str, str] = Field({}, description="Nodes that it may run on.")
    tolerations: tuple[dict[str, Any], ...] = Field((), description="Taints that it tolerates.")
    extra_env: tuple[dict[str, Any], ...] = Field(
        (), description="More environment variables: its settings are CAPIBARA_LOCAL_..."
    )


class Values(Group):
    """Everything that can be set."""

    image: Image = Field(Image(), description="The operator's image")
    e2b: E2B = Field(E2B(), alias="e2b", description="Which E2B, and with which key")
    output_store: OutputStore = Field(
        OutputStore(), description="How the operator gets into the output store that `settings.outputStore` names"
    )
    replicas: int = Field(
        1,
        ge=0,
        description="Operators. They divide the work and the account's limits among themselves; what one leaves that"
        " dies, the others go on with after `settings.leaseSeconds`.",
    )
    settings: dict[str, Any] = Field({}, description="Settings of the operator, in camelCase: `maxSandboxes: 100`.")
    watch_namespaces: tuple[str, ...] = Field(
        (), description="Namespaces to serve, with a Role in each and in the release's. Empty: the whole cluster."
    )
    crds: Crds = Field(Crds(), description="The custom resource definitions")
    templates: Templates = Field(Templates(), description="The predefined templates")
    rbac: Rbac = Field(Rbac(), description="What the operator and people may do")
    service_account: ServiceAccount = Field(ServiceAccount(), description="Whom the operator is to the API server")
    monitoring: Monitoring = Field(Monitoring(), description="What is watched, and by whom")
    network_policy: NetworkPolicy = Field(NetworkPolicy(), description="Who may reach the operator")
    gateway: Gateway = Field(Gateway(), description="The door for HTTP")
    local_server: LocalServer = Field(
        LocalServer(), description="A server of sandboxes inside the cluster, in the place of E2B's cloud"
    )
    resources: dict[str, Any] = Field(
        {"requests": {"cpu": "50m", "memory": "128Mi"}, "limits": {"memory": "512Mi"}},
        description="Requests and limits of the operator.",
    )
    pod_annotations: dict[str, str] = Field({}, description="Annotations of its pod.")
    pod_labels: dict[str, str] = Field({}, description="Labels of its pod.")
    node_selector: dict[str, str] = Field({}, description="Nodes that it may run on.")
    tolerations: tuple[dict[str, Any], ...] = Field((), description="Taints that it tolerates.")
    affinity: dict[str, Any] = Field({}, description="Its affinity.")
    priority_class_name: str = Field("", description="Its priority class.")
    extra_env: tuple[dict[str, Any], ...] = Field((), description="More environment variables, such as proxies.")
    extra_objects: tuple[dict[str, Any], ...] = Field((), description="More objects to install with the release.")


def settings_schema() -> dict[str, Any]:
    """The JSON schema of `settings`: every setting that has no value of its own, under its name in camelCase."""
    schema = Settings.model_json_schema(by_alias=False)
    properties = {
        to_camel(name): {key: value for key, value in one.items() if key not in {"default", "title"}}
        for name, one in schema["properties"].items()
        if name not in OWN_VALUES and not name.startswith("e2b_")
    }
    return {"type": "object", "additionalProperties": False, "properties": properties}
