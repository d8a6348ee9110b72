from __future__ import annotations

import gc
import io

import pytest

from capibara.devenv.errors import DevenvError
from capibara.devenv.gobuild import run_build
from capibara.devenv.progress import Progress


def test_a_build_leaves_no_stream_open_whether_it_succeeds_or_not() -> None:
    with Progress(io.StringIO()).task("Building") as task:
        run_build(["sh", "-c", "echo package/1 >&2"], 1, task)
        with pytest.raises(DevenvError, match="it broke"):
            run_build(["sh", "-c", "echo it broke >&2; exit 1"], 1, task)
    gc.collect()
