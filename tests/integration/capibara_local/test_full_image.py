"""The larger code interpreter, built by its command and used by a server: heavy, since it downloads 300 MB."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from capibara.devenv.sandboxes import SandboxServer

IMPORTS = (
    "aiohttp, bokeh, bs4, cv2, docx, imageio, joblib, lxml, matplotlib, nltk, numpy, openpyxl, pandas, PIL, plotly, "
    "pytest, pytz, requests, scipy, seaborn, skimage, sklearn, soundfile, sympy, textblob, tornado, urllib3, xarray, "
    "xlrd, yaml"
)


@pytest.mark.heavy
def test_what_e2bs_interpreter_has_can_be_imported(tmp_path: Path) -> None:
    from e2b_code_interpreter import Sandbox

    build = [sys.executable, "-m", "capibara_local", "build", "code-interpreter-full"]
    subprocess.run(build, check=True)
    with SandboxServer.spawn(tmp_path / "server") as server:
        server.wait_ready()
        known = server.variables
        with Sandbox.create(
            "code-interpreter-full",
            api_key=known["E2B_API_KEY"],
            api_url=known["E2B_API_URL"],
            sandbox_url=known["E2B_SANDBOX_URL"],
        ) as sandbox:
            execution = sandbox.run_code(f"import {IMPORTS}\nprint('all')", timeout=300)
            assert (execution.error, execution.logs.stdout) == (None, ["all\n"])
