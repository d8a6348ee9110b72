"""A forgotten `await` is told in words that say what to do."""

import asyncio
import inspect

import pytest

from capibara import E2BIntegration, process_ia_request
from capibara.client import InvalidRequest

METHODS = [
    pytest.param(lambda: E2BIntegration().process_code_request("print(1)"), id="E2BIntegration.process_code_request"),
    pytest.param(lambda: E2BIntegration().get_available_templates(), id="E2BIntegration.get_available_templates"),
    pytest.param(lambda: E2BIntegration().health_check(), id="E2BIntegration.health_check"),
    pytest.param(lambda: process_ia_request("analysis", "print(1)"), id="process_ia_request"),
]


@pytest.mark.parametrize("call", METHODS)
def test_a_result_that_nobody_waits_for_says_what_to_do(call, request):
    name = request.node.callspec.id
    with pytest.warns(RuntimeWarning, match=f"{name} .nothing ran: write `await` before this call, or use E2BInteg"):
        call()


def test_it_is_a_real_coroutine_and_once_it_runs_it_has_its_own_name():
    async def inside():
        call = E2BIntegration().process_code_request("print(1)", timeout=0)
        assert inspect.iscoroutine(call)
        task = asyncio.create_task(call)
        with pytest.raises(InvalidRequest):
            await task
        assert "E2BIntegration.process_code_request()" in repr(task)
        assert "nothing ran" not in repr(task)

    asyncio.run(inside())


def test_a_wrong_argument_is_told_at_the_call():
    with pytest.raises(TypeError, match="timout"):
        E2BIntegration().process_code_request("print(1)", timout=3)
