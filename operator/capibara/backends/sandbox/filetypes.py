"""What kind of file it is, by its first bytes and its name. `mimetypes` reads the sandbox's own tables, and is dear."""

from __future__ import annotations

# First bytes -> type. What they say is true whatever the name says.
MAGIC = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"BM", "image/bmp"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"%PDF-", "application/pdf"),
    (b"\x1f\x8b", "application/gzip"),
    (b"BZh", "application/x-bzip2"),
    (b"\xfd7zXZ\0", "application/x-xz"),
    (b"\x28\xb5\x2f\xfd", "application/zstd"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"PAR1", "application/vnd.apache.parquet"),
    (b"ARROW1", "application/vnd.apache.arrow.file"),
    (b"SQLite format 3\0", "application/vnd.sqlite3"),
    (b"\x89HDF\r\n\x1a\n", "application/x-hdf5"),
    (b"OggS", "audio/ogg"),
    (b"ID3", "audio/mpeg"),
    (b"fLaC", "audio/flac"),
    (b"\x1aE\xdf\xa3", "video/webm"),
    (b"\x7fELF", "application/x-executable"),
    (b"\0asm", "application/wasm"),
)
RIFF = {b"WEBP": "image/webp", b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}

ZIPPED = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "odt": "application/vnd.oasis.opendocument.text",
    "jar": "application/java-archive",
    "npz": "application/x-npz",
}
# Ending of the name -> type, for what is text. A name says nothing about bytes that are none.
TEXT = {
    "csv": "text/csv",
    "tsv": "text/tab-separated-values",
    "json": "application/json",
    "ipynb": "application/json",
    "geojson": "application/geo+json",
    "jsonl": "application/x-ndjson",
    "ndjson": "application/x-ndjson",
    "html": "text/html",
    "htm": "text/html",
    "md": "text/markdown",
    "svg": "image/svg+xml",
    "xml": "application/xml",
    "yaml": "application/yaml",
    "yml": "application/yaml",
    "toml": "application/toml",
    "css": "text/css",
    "js": "text/javascript",
    "mjs": "text/javascript",
    "py": "text/x-python",
    "sh": "application/x-sh",
    "sql": "application/sql",
    "tex": "application/x-tex",
}
HEAD = 1 << 16


def type_of(path: str, head: bytes) -> str:
    """The MIME type of a file that begins so."""
    for magic, kind in MAGIC:
        if head.startswith(magic):
            return kind
    ending = path.rpartition("/")[2].rpartition(".")[2].lower()
    if head.startswith(b"PK\x03\x04"):
        return ZIPPED.get(ending, "application/zip")
    if head.startswith(b"RIFF"):
        return RIFF.get(head[8:12], "application/octet-stream")
    if head[4:8] == b"ftyp":
        return "video/mp4"
    if not is_text(head[:HEAD]):
        return "application/octet-stream"
    return TEXT.get(ending, "text/plain")


def is_text(head: bytes) -> bool:
    """Whether it is UTF-8 without NUL, but for a last character that may be cut."""
    if b"\0" in head:
        return False
    try:
        head.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start >= len(head) - 3 and error.reason == "unexpected end of data"
    return True
