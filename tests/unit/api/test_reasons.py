from capibara.api.reasons import Fault, Reason

CONTRACT = """
Completed CodeFailed DeadlineExceeded OutOfMemory SandboxLost OutcomeUnknown InvalidSpec LanguageNotAllowed
PackageNotAllowed TemplateNotFound TemplateNotReady BuildFailed AuthFailed ProviderUnavailable RateLimited QuotaExceeded
Queued Provisioning Running Retrying Suspended Cancelled StartDeadlineExceeded OutputStoreFailed TemplateReady
WaitingForReference ReferenceNotFound
"""

WAITING = """
Queued Provisioning Running Retrying Suspended RateLimited QuotaExceeded ProviderUnavailable AuthFailed TemplateNotReady
TemplateReady WaitingForReference
"""


def test_the_reasons_are_those_of_the_contract() -> None:
    assert {str(reason) for reason in Reason} == set(CONTRACT.split())


def test_an_execution_waits_for_these_and_ends_with_the_others() -> None:
    assert {str(reason) for reason in Reason if not reason.terminal} == set(WAITING.split())


def test_a_reason_is_its_word() -> None:
    assert Reason("CodeFailed") is Reason.CODE_FAILED
    assert f"{Reason.CODE_FAILED}" == "CodeFailed"
    assert Reason.CODE_FAILED.fault is Fault.USER


def test_every_reason_is_explained_in_one_line() -> None:
    assert all(reason.meaning.endswith(".") and "\n" not in reason.meaning for reason in Reason)
