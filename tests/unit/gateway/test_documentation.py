"""docs/gateway.md tells what there is."""

from pathlib import Path
from types import SimpleNamespace

from capibara.gateway.app import build_app
from capibara.gateway.settings import GatewaySettings

PAGE = (Path(__file__).parents[3] / "docs/gateway.md").read_text()


def test_the_page_lists_every_setting():
    for name, field in GatewaySettings.model_fields.items():
        assert f"| `{name.upper()}` |" in PAGE
        assert field.description in PAGE


def test_the_page_lists_every_route():
    paths = build_app(SimpleNamespace(settings=GatewaySettings())).openapi()["paths"]
    for path, item in paths.items():
        for method in item:
            assert f"`{method.upper()} {path}`" in PAGE, (method, path)
