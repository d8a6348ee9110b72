from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from capibara.devenv.watching import DocumentStream

DOCUMENTS = st.lists(st.dictionaries(st.text(max_size=8), st.text(max_size=20) | st.integers(), max_size=4), max_size=5)


@given(documents=DOCUMENTS, size=st.integers(min_value=1, max_value=40), indent=st.sampled_from([None, 4]))
def test_documents_come_out_whole_however_the_stream_is_cut(
    documents: list[dict[str, Any]], size: int, indent: int | None
) -> None:
    stream = "".join(json.dumps(one, indent=indent, ensure_ascii=False) + "\n" for one in documents).encode()
    parser = DocumentStream()
    chunks = (stream[start : start + size] for start in range(0, len(stream), size))
    assert [found for chunk in chunks for found in parser.feed(chunk)] == documents
