"""Which backend the settings ask for."""

from __future__ import annotations

from capibara.backends.base import SandboxBackend
from capibara.backends.fake import FakeBackend
from capibara.backends.key import KeyFile
from capibara.settings import Settings


def build_backend(settings: Settings) -> SandboxBackend:
    """The SDK is imported only if it is used: it costs 0.7 s and 50 MiB."""
    if settings.backend == "fake":
        return FakeBackend()
    from capibara.backends.e2b import E2BBackend

    return E2BBackend(
        KeyFile(path) if (path := settings.e2b_api_key_file) else settings.e2b_api_key.get_secret_value,
        api_url=settings.e2b_api_url,
        sandbox_url=settings.e2b_sandbox_url,
        domain=settings.e2b_domain,
    )
