"""Statuses as an operator writes them, for executions that nothing runs."""

import base64
import json
import struct
import zlib
from datetime import UTC, datetime
from typing import Any

Status = dict[str, Any]

STARTED, ENDED = "2026-11-29T09:30:02Z", "2026-11-29T09:30:06Z"


def now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def condition(succeeded: str, reason: str, message: str) -> list[dict[str, str]]:
    said = {"reason": reason, "message": message, "lastTransitionTime": ENDED}
    finished = "Unknown" if succeeded == "Unknown" else "True"
    return [{"type": "Succeeded", "status": succeeded, **said}, {"type": "Finished", "status": finished, **said}]


def running(**more: Any) -> Status:
    said = condition("Unknown", "Running", "The code runs.")
    return {
        "phase": "Running",
        "reason": "Running",
        "conditions": said,
        "startTime": STARTED,
        "attempt": 1,
        "language": "python",
        "template": {"name": "default", "namespace": "capibara-system", "via": "default"},
        **more,
    }


def ended(phase: str = "Succeeded", reason: str = "Completed", message: str = "", **more: Any) -> Status:
    return {
        **running(),
        "phase": phase,
        "reason": reason,
        "conditions": condition(str(phase == "Succeeded"), reason, message or reason),
        "completionTime": ENDED,
        "duration": "4s",
        "exitCode": 0 if phase == "Succeeded" else 1,
        "executor": "Interpreter",
        "owner": "capibara-operator-6b8f7_41",
        "sandboxID": "sbx-i8f3k2p0q7",
        "limits": {"cpu": "500m", "memory": "512Mi", "activeDeadlineSeconds": 300},
        "usage": {"sandboxTime": "4.1", "cpuTime": "1.32", "memoryPeak": "84.3Mi", "cost": "0.00012"},
        "timings": {
            "queuedMilliseconds": 120,
            "acquireMilliseconds": 610,
            "runMilliseconds": 2900,
            "collectMilliseconds": 370,
            "totalMilliseconds": 4000,
        },
        **more,
    }


def printed(text: str, **more: Any) -> dict[str, Any]:
    return {"text": text, "bytes": len(text.encode()), "truncated": False, **more}


def result(kind: str, content: Any) -> dict[str, Any]:
    text = content if isinstance(content, str) else json.dumps(content)
    return {"type": kind, "text": text, "bytes": len(text)}


def png(width: int = 240, height: int = 120) -> str:
    """A picture with a slope of colours, in Base64."""
    rows = b"".join(
        b"\0" + b"".join(bytes((x * 255 // width, 130, y * 255 // height)) for x in range(width)) for y in range(height)
    )
    chunks = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(rows)),
        (b"IEND", b""),
    )
    data = b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)) for kind, body in chunks
    )
    return base64.b64encode(data).decode()


BARS = {
    "type": "bar",
    "title": "Sales by quarter",
    "x_label": "Quarter",
    "y_label": "Sales",
    "x_unit": None,
    "y_unit": None,
    "elements": [
        {"label": f"Q{quarter}", "group": group, "value": value}
        for group, values in (("North", (12, 19, 14, 23)), ("South", (9, 13, 17, 21)))
        for quarter, value in enumerate(values, 1)
    ],
}
LINES = {
    "type": "line",
    "title": "Requests",
    "x_label": "minute",
    "y_label": "requests/s",
    "elements": [
        {"label": "p50", "points": [[x, 20 + (x * 7) % 13] for x in range(30)]},
        {"label": "p95", "points": [[x, 44 + (x * 11) % 17] for x in range(30)]},
    ],
}
PLOTLY = {
    "data": [{"type": "scatter", "mode": "markers", "name": "a", "x": [1, 2, 3, 4], "y": [1, 4, 9, 16]}],
    "layout": {"title": {"text": "Squares"}},
}
FRAME = {"city": ["Lima", "Quito", "La Paz"], "people": [10_092_000, 2_679_722, 816_044], "share": [0.31, 0.15, None]}
CODE = '''import pandas as pd

def summary(frame: pd.DataFrame) -> pd.Series:
    """Mean of each column."""
    return frame.mean(numeric_only=True)

print("rows:", 3)
summary(pd.DataFrame({"a": [1, 2, 3]}))
'''


def rich() -> Status:
    """Something of every kind that can be displayed."""
    return ended(
        stdout=printed("rows: 3\n" + "".join(f"step {number} done\n" for number in range(1, 9))),
        stderr=printed("UserWarning: one column is not a number\n"),
        results=[
            result("text/plain", "     city\n0    Lima"),
            result("text/html", "<table><tr><td>Lima</td></tr></table>"),
            result("e2b/data", FRAME),
            result("text/plain", "<Figure size 640x480>"),
            result("image/png", png()),
            result("e2b/chart", BARS),
            result("text/plain", "Figure()"),
            result("application/vnd.plotly.v1+json", PLOTLY),
            result("text/plain", "<Axes>"),
            result("e2b/chart", LINES),
            result("text/plain", "<IPython.core.display.HTML object>"),
            result("text/html", "<h3>Report</h3><p id=p>static</p><script>p.textContent = 'made by a script'</script>"),
            result("application/json", {"mean": 2.0, "rows": [1, 2, 3]}),
            result("text/plain", "<IPython.core.display.Markdown object>"),
            result("text/markdown", "# Title\n\n* a point"),
        ],
        files=[
            {
                "path": "report.csv",
                "bytes": 21,
                "type": "text/csv",
                "text": "city,people\nLima,10\n",
                "sha256": "0" * 64,
            },
            {"path": "out/model.bin", "bytes": 5_242_880, "type": "application/octet-stream", "message": "Too large"},
        ],
    )


def failed() -> Status:
    traceback = (
        'Traceback (most recent call last):\n  File "main.py", line 3, in <module>\n    total / count\n'
        "    ~~~~~~^~~~~~~\nZeroDivisionError: division by zero\n"
    )
    return ended(
        "Failed",
        "CodeFailed",
        "ZeroDivisionError: division by zero",
        stdout=printed("adding up 0 values\n"),
        error={"name": "ZeroDivisionError", "value": "division by zero", "traceback": traceback},
        attempt=2,
        attempts=[{"number": 1, "reason": "CodeFailed", "exitCode": 1, "completionTime": STARTED}],
    )
