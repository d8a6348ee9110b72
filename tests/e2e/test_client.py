"""`from capibara import E2BIntegration`, for real: a real API server, the real operator, real sandboxes."""

import asyncio

import pytest

from capibara import E2BIntegration
from capibara.devenv.operatorprocess import OperatorProcess


@pytest.fixture(scope="module")
def operator(installed, local_e2b, tmp_path_factory):
    """An operator on the local server."""
    settings = {
        **local_e2b.variables,
        "CAPIBARA_SANDBOX_CREATIONS_PER_SECOND": "100",
        "CAPIBARA_SANDBOX_CREATION_BURST": "100",
    }
    log = tmp_path_factory.mktemp("operator") / "operator.log"
    with OperatorProcess.start(installed.kubeconfigs.operator, log, settings) as operator:
        yield operator


@pytest.fixture
async def e2b_integration(installed, operator, namespace):
    """The client under test, in a namespace of its own."""
    async with E2BIntegration(kubeconfig=installed.kubeconfigs.admin, namespace=namespace) as integration:
        yield integration


async def test_the_sample_of_the_issue_runs_as_it_stands(e2b_integration):
    result = await e2b_integration.process_code_request(
        code="print('Hola desde sandbox dinámico!')",
        task_type='quick',
        metadata={'request_type': 'dynamic', 'requirements': {'timeout': 120, 'memory_limit_mb': 256}})  # fmt: skip
    assert result["success"], result["error"]
    assert result["logs"]["stdout"] == "Hola desde sandbox dinámico!\n"
    print(dict(result))
    assert result["template_used"] == "quick-script"
