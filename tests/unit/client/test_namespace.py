import pytest

from capibara.client.namespace import context_namespace


def kubeconfig(*contexts, current=None):
    """A kubeconfig with contexts of (name, namespace)."""
    entries = [{"name": name, "context": {"namespace": namespace} if namespace else {}} for name, namespace in contexts]
    return {"contexts": entries, **({"current-context": current} if current else {})}


@pytest.mark.parametrize(
    ("documents", "namespace"),
    [
        pytest.param([kubeconfig(("a", "team-a"), ("b", "team-b"), current="b")], "team-b", id="the current context's"),
        pytest.param([kubeconfig(("a", None), current="a")], "default", id="a context without one"),
        pytest.param([kubeconfig(("a", "team-a"))], "default", id="no current context"),
        pytest.param([kubeconfig(current="a"), kubeconfig(("a", "x"), current="b")], "x", id="the first file counts"),
        pytest.param([{"contexts": None}, None, "text"], "default", id="files that say nothing"),
        pytest.param([], "default", id="no files"),
    ],
)
def test_the_namespace_of_a_kubeconfig(documents, namespace):
    assert context_namespace(documents) == namespace
