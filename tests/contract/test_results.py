"""Rich results of the executor Interpreter in real sandboxes: which types come back, and how many."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest
from tests.contract.conftest import REAL

pytestmark = pytest.mark.parametrize("subject", REAL, indirect=True)

PLOT = "import matplotlib.pyplot as plt\nplt.plot([1, 2, 3])\n"
IMAGE = "from PIL import Image\nimage = Image.new('RGB', (2, 2))\n"
BOXES = "import matplotlib.pyplot as plt\nplt.boxplot([[1, 2, 3, 4, 5, 30], [2, 3, 4]], {})\nplt.show()"
FRAME = "import pandas as pd\npd.DataFrame({'a': [1.5, None], 'd': pd.to_datetime(['2026-01-02', None])})"

# source -> the results, each as the set of its types; main results are marked
TABLE: dict[str, tuple[str, list[str]]] = {
    "a figure that is shown": (PLOT + "plt.show()", ["chart png text"]),
    "a figure that stays open": (PLOT + "x = 1", ["chart png text"]),
    "a figure as the last expression": (PLOT + "plt.gcf()", ["chart png text"]),
    "what a plotting call returns, and its figure": (PLOT.strip(), ["text", "chart png text"]),
    "two figures in order": (
        PLOT + "plt.show()\nplt.bar(['a'], [1])\nplt.show()",
        ["chart png text", "chart png text"],
    ),
    "a figure before a failure": (PLOT + "1 / 0", ["chart png text"]),
    "a figure with Agg": ("import matplotlib\nmatplotlib.use('Agg')\n" + PLOT + "x = 1", ["chart png text"]),
    "an empty figure": ("import matplotlib.pyplot as plt\nplt.figure()\nx = 1", []),
    "an image that is shown": (IMAGE + "image.show()", ["jpeg png text"]),
    "an image that is saved": (IMAGE + "image.save('x.png')", ["jpeg png text"]),
    "an image saved by somebody else": (PLOT + "plt.savefig('x.png')\nplt.close()", []),
    "a data frame": (FRAME, ["data html text"]),
    "a series": ("import pandas as pd\npd.Series([1, 2])", ["text"]),
    "IPython's display": ("from IPython.display import display, HTML\ndisplay(HTML('<b>x</b>'))", ["html text"]),
    "display without an import": ("display('x')\ndisplay(2)", ["text", "text"]),
    "Markdown": ("from IPython.display import Markdown\nMarkdown('# x')", ["markdown text"]),
    "SVG": ("from IPython.display import SVG\nSVG('<svg xmlns=\"http://www.w3.org/2000/svg\"/>')", ["svg text"]),
    "JSON": ("from IPython.display import JSON\nJSON({'a': 1})", ["json text"]),
    "LaTeX": ("from IPython.display import Math\nMath('x^2')", ["latex text"]),
    "a long list": ("list(range(60))", ["text"]),
    "a magic": ("%time x = 1\n", []),
    "a shell line": ("!echo shell\nx = 1", []),
}


@pytest.mark.parametrize(("source", "expected"), TABLE.values(), ids=TABLE.keys())
async def test_what_is_shown_comes_back(subject: Any, source: str, expected: list[str]) -> None:
    handle = await subject.create()
    request = subject.code(source, "python", executor="Interpreter", deadline_seconds=60.0)
    end = await subject.backend.run(handle, request)
    assert end.exit_code == ("1 / 0" in source), end
    shown: dict[int, set[str]] = {}
    for result in end.results:
        shown.setdefault(result.number, set()).add(result.type)
    assert [" ".join(sorted(types)) for types in shown.values()] == expected
    for picture in [result for result in end.results if result.type == "png"]:
        assert base64.b64decode(picture.text).startswith(b"\x89PNG")


async def test_missing_values_and_dates_of_a_frame_are_json(subject: Any) -> None:
    handle = await subject.create()
    request = subject.code(FRAME, "python", executor="Interpreter", deadline_seconds=60.0)
    end = await subject.backend.run(handle, request)
    (data,) = [result.text for result in end.results if result.type == "data"]
    assert data == '{"a": [1.5, null], "d": ["2026-01-02T00:00:00", null]}'


@pytest.mark.parametrize("executor", ["Interpreter", "Kernel"])
async def test_a_box_plot_is_one_however_it_is_drawn(subject: Any, executor: str) -> None:
    """As lines, which is the default, or as patches."""
    handle = await subject.create()
    code = "".join(BOXES.format(f"patch_artist={patches}") + "\n" for patches in (False, True))
    request = subject.code(code, "python", executor=executor, deadline_seconds=60.0)
    end = await subject.backend.run(handle, request)
    lines, patches = [json.loads(result.text) for result in end.results if result.type == "chart"]
    assert lines == patches
    assert [(box["min"], box["median"], box["max"], box["outliers"]) for box in lines["elements"]] == [
        (1.0, 3.5, 5.0, [30.0]),
        (2.0, 3.0, 4.0, []),
    ]


async def test_images_are_shown_by_the_kernel_as_by_e2b(subject: Any) -> None:
    handle = await subject.create()
    code = IMAGE + "image.show()\nimage.save('x.png')"
    end = await subject.backend.run(handle, subject.code(code, "python", executor="Kernel", deadline_seconds=60.0))
    assert [result.type for result in end.results if result.type == "png"] == ["png", "png"]


async def test_a_shell_line_writes_in_order(subject: Any) -> None:
    handle = await subject.create()
    request = subject.code("print('a')\n!echo b\nprint('c')", "python", executor="Interpreter")
    end = await subject.backend.run(handle, request)
    assert (end.exit_code, end.stdout.text) == (0, "a\nb\nc\n")
