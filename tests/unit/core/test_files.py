"""What a status says of files that came back, and of those that did not."""

from __future__ import annotations

import base64

import pytest

from capibara.api.reasons import Reason
from capibara.core.actions import Finish
from capibara.core.ending import ending_of, told_in_part
from capibara.core.files import MASKED, NO_ROOM, TOO_LARGE, WITHHELD, file_of, without_contents
from capibara.core.masking import Masks
from capibara.core.outcome import FileBack, Finished, Outcome, withheld
from capibara.core.world import Limits

SECRET = "s3cr3t-pass"
MASKS = Masks([SECRET])
HASH = "a" * 64


def b64(data: bytes) -> str:
    return base64.b64encode(data).decode()


@pytest.mark.parametrize(
    ("file", "said"),
    [
        pytest.param(
            FileBack("a.csv", 3, HASH, "text/csv", text="1,2"),
            {"path": "a.csv", "bytes": 3, "sha256": HASH, "type": "text/csv", "text": "1,2"},
            id="text as it is",
        ),
        pytest.param(
            FileBack("a.png", 2, HASH, "image/png", data=b64(b"\x89P")),
            {"path": "a.png", "bytes": 2, "sha256": HASH, "type": "image/png", "data": b64(b"\x89P")},
            id="bytes in Base64",
        ),
        pytest.param(
            FileBack("a.bin", 2**30, HASH, "application/octet-stream"),
            {"path": "a.bin", "bytes": 2**30, "sha256": HASH, "type": "application/octet-stream", "message": TOO_LARGE},
            id="what is too large has size, hash and a message",
        ),
        pytest.param(
            FileBack("*.csv", message="no file matches", missing=True),
            {"path": "*.csv", "message": "no file matches"},
            id="a pattern that led to nothing",
        ),
        pytest.param(
            FileBack("a.txt", 20, HASH, "text/plain", text=f"key={SECRET}\n"),
            {
                "path": "a.txt",
                "bytes": 20,
                "sha256": HASH,
                "type": "text/plain",
                "text": "key=[secret]\n",
                "message": MASKED,
            },
            id="a secret is masked in text, and that is said",
        ),
        pytest.param(
            FileBack("a.bin", 20, HASH, "application/octet-stream", data=b64(b"\xff" + SECRET.encode())),
            {"path": "a.bin", "bytes": 20, "sha256": HASH, "type": "application/octet-stream", "message": WITHHELD},
            id="bytes that hold a secret are withheld",
        ),
        pytest.param(
            FileBack(f"{SECRET}.txt", 0, HASH, "text/plain", text=""),
            {"path": "[secret].txt", "bytes": 0, "sha256": HASH, "type": "text/plain", "text": ""},
            id="a secret in a name is masked; an empty file has an empty text",
        ),
        pytest.param(
            FileBack("a\x1b[2J\u202e.txt", 1, HASH, "text/\nplain", text="\x1b"),
            {"path": "a [2J .txt", "bytes": 1, "sha256": HASH, "type": "text/ plain", "text": "\x1b"},
            id="a forged name cannot act on a terminal",
        ),
    ],
)
def test_the_entry_of_a_file(file: FileBack, said: dict[str, object]) -> None:
    assert file_of(file, MASKS).document() == said


REQUIRED = FileBack("chart.png", message="no file matches", missing=True, required=True)
OPTIONAL = FileBack("*.csv", message="no file matches", missing=True)
LARGE = FileBack("big.bin", 2**30, HASH, "application/octet-stream")
STORED = FileBack("kept.bin", 2**30, HASH, "application/octet-stream", kept="file-1")


@pytest.mark.parametrize(
    ("finished", "reason", "message"),
    [
        pytest.param(
            Finished(Outcome.COMPLETED, 0, files=(REQUIRED,)),
            Reason.CODE_FAILED,
            "exit code 0; spec.outputs requires chart.png, and the code has left no such file: chart.png: no file"
            " matches",
            id="a required file that is not there fails the run",
        ),
        pytest.param(
            Finished(Outcome.COMPLETED, 3, files=(REQUIRED,)), Reason.CODE_FAILED, "exit code 3", id="failed anyway"
        ),
        pytest.param(
            Finished(Outcome.COMPLETED, 0, files=(OPTIONAL, LARGE, STORED)),
            Reason.COMPLETED,
            "exit code 0; no file for *.csv of spec.outputs: see status.files; without content: big.bin: see"
            " status.files",
            id="what did not come back is said, and what is stored is not",
        ),
        pytest.param(
            Finished(Outcome.COMPLETED, 0, files=(), files_omitted=2),
            Reason.COMPLETED,
            "exit code 0; 2 more files matched than are kept: name a narrower pattern",
            id="too many",
        ),
    ],
)
def test_what_the_end_says_of_files(finished: Finished, reason: Reason, message: str) -> None:
    finish = told_in_part(ending_of(finished, None), Limits())
    assert isinstance(finish, Finish)
    assert (finish.reason, finish.message) == (reason, message)


def test_withheld_output_has_no_content_and_no_hash_of_files() -> None:
    end = Finished(Outcome.COMPLETED, 0, files=(FileBack("a.txt", 4, HASH, "text/plain", text=SECRET), OPTIONAL))
    file, pattern = withheld(end, "why").files
    assert (file.text, file.sha256, file.message, file.bytes) == (None, None, "why", 4)
    assert pattern == OPTIONAL


def test_an_object_without_room_has_the_names_of_its_files() -> None:
    whole = {"path": "a", "text": "1", "sha256": HASH}
    pattern = {"path": "*", "message": "no file matches"}
    assert without_contents({"phase": "Succeeded", "files": [whole, pattern]}) == {
        "phase": "Succeeded",
        "files": [{"path": "a", "sha256": HASH, "message": NO_ROOM}, pattern],
    }
