"""What importing costs: asked of a fresh interpreter."""

import subprocess
import sys


def loaded_after(statement):
    """The packages, other than the standard library's, that a statement brings in."""
    code = f"import sys; before = set(sys.modules); {statement}; print(*set(sys.modules) - before)"
    output = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    return {name.partition(".")[0] for name in output.split()} - sys.stdlib_module_names


def test_importing_the_package_loads_nothing_else():
    assert loaded_after("import capibara") == {"capibara"}


def test_importing_the_client_loads_nothing_of_the_operator():
    loaded = loaded_after("from capibara import E2BIntegration, process_ia_request")
    assert "aiohttp" in loaded
    assert not loaded & {"kopf", "e2b", "uvloop", "typer"}


def test_a_name_that_is_not_there_is_an_attribute_error():
    assert loaded_after("hasattr(__import__('capibara'), 'nonsense')") == {"capibara"}
