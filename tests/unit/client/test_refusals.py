import pytest

from capibara.client import errors
from capibara.client.refusals import Missing, explained
from capibara.kube import client as kube


@pytest.mark.parametrize(
    ("refusal", "error", "advice"),
    [
        (Missing(404, ""), errors.NotInstalled, "apply crds/"),
        (kube.NotFound(404, 'namespaces "x" not found'), errors.NotInstalled, "create it"),
        (kube.Forbidden(401, "Unauthorized"), errors.PermissionDenied, "log in again"),
        (kube.Forbidden(403, "user may not"), errors.PermissionDenied, "watch, patch on executions in x"),
        (kube.Rejected(422, "spec.code: too long"), errors.InvalidRequest, "spec.code: too long"),
        (kube.Unreachable(0, "refused"), errors.ClusterUnavailable, "check that the cluster runs"),
    ],
)
def test_a_refusal_says_what_to_do(refusal, error, advice):
    with pytest.raises(error, match=advice) as caught, explained("executions in x"):
        raise refusal
    assert isinstance(caught.value, errors.IntegrationError)
