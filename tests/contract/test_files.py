"""Files back from real sandboxes: as their user, by every executor, and after every end."""

from __future__ import annotations

from typing import Any

import pytest
from tests.contract.conftest import REAL

from capibara.backends.base import OutputRequest
from capibara.core.outcome import Outcome

pytestmark = pytest.mark.parametrize("subject", REAL, indirect=True)

PUT = "open('a.csv', 'w').write('1,2')\n"


@pytest.mark.parametrize("executor", ["Interpreter", "Process", "Kernel"])
async def test_each_executor_gives_files_back(subject: Any, executor: str) -> None:
    handle = await subject.create()
    request = subject.code(PUT, "python", executor=executor, outputs=(OutputRequest("*.csv"),), deadline_seconds=60.0)
    (file,) = (await subject.backend.run(handle, request)).files
    assert (file.path, file.text, file.type, file.bytes) == ("a.csv", "1,2", "text/csv", 3)


ENDS = {
    "an error": ("1 / 0", Outcome.COMPLETED),
    "its deadline": ("import time; time.sleep(100)", Outcome.DEADLINE),
    "no memory left": ("x = [bytearray(1 << 24) for _ in range(100_000)]", Outcome.OUT_OF_MEMORY),
}


@pytest.mark.parametrize("executor", ["Process", "Kernel"])
@pytest.mark.parametrize(("code", "outcome"), ENDS.values(), ids=ENDS.keys())
async def test_files_come_back_however_it_ends(subject: Any, executor: str, code: str, outcome: Outcome) -> None:
    handle = await subject.create()
    deadline = 2.0 if outcome is Outcome.DEADLINE else 60.0
    outputs = (OutputRequest("a.csv"),)
    request = subject.code(PUT + code, "python", executor=executor, outputs=outputs, deadline_seconds=deadline)
    end = await subject.backend.run(handle, request)
    assert end.outcome is outcome, end
    assert [(file.path, file.text) for file in end.files] == [("a.csv", "1,2")]


HOSTILE = """
echo 1 > /tmp/out.txt
echo 1 > closed; chmod 000 closed
mkdir locked; echo 1 > locked/a; chmod 000 locked
ln -s /etc/shadow shadow
ln -s / up
sudo -n mknod zero c 1 5 || mkfifo zero
mkfifo pipe
exit 0
"""


async def test_what_cannot_be_read_or_is_no_file_is_said(subject: Any) -> None:
    patterns = ("/tmp/out.txt", "closed", "locked/a", "shadow", "up/etc/passwd", "zero", "pipe", "/etc/shadow")
    handle = await subject.create()
    outputs = tuple(OutputRequest(pattern) for pattern in patterns)
    end = await subject.backend.run(handle, subject.code(HOSTILE, outputs=outputs))
    odd = "no file matches (1 pipes, sockets or devices passed over)"
    assert end.exit_code == 0
    assert {file.path: file.text or file.message for file in end.files} == {
        "/tmp/out.txt": "1\n",
        "closed": "cannot be read: Permission denied",
        "locked/a": "no file matches (1 folders that cannot be read passed over)",
        "shadow": "no file matches (1 links passed over)",
        "up/etc/passwd": "no file matches",
        "zero": odd,
        "pipe": odd,
        "/etc/shadow": "cannot be read: Permission denied",
    }
