"""The files that were given: each is a view by its stem, and stays as it is."""

import os
import shutil
import stat
import tempfile

SCHEMA = "files"  # after `main` on the search path, so a table of the script's own may have a file's name
READERS = {
    "csv": "read_csv",
    "tsv": "read_csv",
    "json": "read_json",
    "jsonl": "read_json",
    "ndjson": "read_json",
    "parquet": "read_parquet",
}
PACKED = (".gz", ".zst")
SKIPPED = ("node_modules", "__pycache__")
MOST_FILES, MOST_LOOKS = 500, 20000


class Table:
    """What one name stands for: its files, of which more than one is a clash, and why it cannot be read, if so."""

    def __init__(self, name, paths):
        self.name = name
        self.paths = paths
        self.trouble = None

    @property
    def is_clash(self):
        return len(self.paths) > 1


def find_tables(connection, paths):
    """The tables by their names in lower case; those that can be read are views now."""
    tables = {}
    for path in paths:
        if reader_of(path):
            name = table_name(path)
            tables.setdefault(name.lower(), Table(name, [])).paths.append(path)
    connection.execute("CREATE SCHEMA " + SCHEMA)
    for table in tables.values():
        if not table.is_clash:
            create_view(connection, table)
    connection.execute("SET search_path = 'main,{}'".format(SCHEMA))
    return tables


def given_files(but):
    """Paths of the files below the working directory but the script, in order; what is hidden or a link is none."""
    paths, looks = [], 0
    for folder, folders, names in os.walk("."):
        folders[:] = sorted(each for each in folders if not each.startswith(".") and each not in SKIPPED)
        for name in sorted(names):
            looks += 1
            path = os.path.normpath(os.path.join(folder, name))
            if looks > MOST_LOOKS or len(paths) == MOST_FILES:
                return paths
            if path != but and not name.startswith(".") and is_file(path):
                paths.append(path)
    return paths


def is_file(path):
    return stat.S_ISREG(os.lstat(path).st_mode)


def reader_of(path):
    """The function of DuckDB's that reads it; None for what is no table."""
    return READERS.get(split(os.path.basename(path))[1])


def split(name):
    """Stem and kind of a file's name: `sales` and `csv` of `sales.csv.gz`."""
    for end in PACKED:
        if name.lower().endswith(end):
            name = name[: -len(end)]
    stem, _, kind = name.rpartition(".")
    return stem, kind.lower()


def table_name(path):
    """Letters, digits and `_` of the stem, `_` in place of all others, and first where it would begin with a digit."""
    stem = split(os.path.basename(path))[0]
    name = "".join(each if each.isalnum() else "_" for each in stem)
    return name if name and not name[0].isdigit() else "_" + name


def create_view(connection, table):
    source = "{}({})".format(reader_of(table.paths[0]), literal(as_pattern(table.paths[0])))
    try:
        connection.execute("CREATE VIEW {}.{} AS SELECT * FROM {}".format(SCHEMA, identifier(table.name), source))
    except Exception as error:
        from .troubles import told

        table.trouble = told(error)[1]


def as_pattern(path):
    """What matches this path only, where patterns may stand."""
    return "".join("[" + each + "]" if each in "*?[" else each for each in path)


def literal(text):
    return "'" + text.replace("'", "''") + "'"


def identifier(name):
    return '"' + name.replace('"', '""') + '"'


class InputChanged(Exception):
    """The script has written over a file that was given."""


class Guard:
    """Keeps what the given files contain, by open descriptors, and puts it back where a statement has replaced one."""

    def __init__(self, paths):
        self._kept = {}
        for path in paths:
            try:
                os.chmod(path, 0o444)
                self._kept[path] = kept(path)
            except OSError:  # it is another user's, and read-only for us by that
                continue
        self._seen = {path: version(path) for path in self._kept}

    def check(self):
        """InputChanged, for the first file that is no longer what was given; all are what they were again."""
        changed = [path for path, seen in self._seen.items() if version(path) != seen]
        for path in changed:
            self._put_back(path)
        if changed:
            message = "{} was given, and what is given is not changed: write to another file"
            raise InputChanged(message.format(" and ".join(changed)))

    def _put_back(self, path):
        copy = path + ".given"
        self._kept[path].seek(0)
        with open(copy, "wb") as file:
            shutil.copyfileobj(self._kept[path], file)
        os.chmod(copy, 0o444)
        os.replace(copy, path)
        self._seen[path] = version(path)


def kept(path):
    """What a file contains now, open while the script runs: the file itself, or a copy of what root can write."""
    file = open(path, "rb")  # noqa: SIM115
    if not os.access(path, os.W_OK):
        return file
    copy = tempfile.TemporaryFile(dir=".")  # noqa: SIM115
    with file:
        shutil.copyfileobj(file, copy)
    return copy


def version(path):
    """What changes when a file is written or replaced. None: it is gone."""
    try:
        status = os.stat(path)
    except OSError:
        return None
    return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns
