"""What a query has found: read exactly, and shown as text, HTML and data."""

import datetime
import html
import json

from .values import Moment, column_data, escaped, is_number, text_of

BATCH, MOST_ROWS, MOST_CHARACTERS = 1000, 10000, 16 << 20
SHOWN_ROWS = 60  # of text and HTML that are a result
WIDEST = 60  # a longer cell pushes its neighbours
LOSSY = ("INTERVAL", "TIMESTAMP_NS", "TIME_NS")  # what Python has no word for, as DuckDB writes it


class Frame:
    """Columns and rows. `more`: there are more than were read."""

    def __init__(self, columns, rows, more=False):
        self.columns = columns
        self.rows = rows
        self.more = more
        self.numeric = [
            all(is_number(row[index]) or row[index] is None for row in rows)
            and any(row[index] is not None for row in rows)
            for index in range(len(columns))
        ]

    @classmethod
    def read(cls, connection, text, cursor):
        """The rows of a query that has just been executed; once more, where Python's types would change values."""
        described = cursor.description
        columns = unique([str(each[0]) for each in described])
        rows, more = fetched(cursor)
        ways = [way_of(str(each[1]), [row[index] for row in rows]) for index, each in enumerate(described)]
        if text and any(ways):
            picks = [(way.pick if way else "#{}").format(index) for index, way in enumerate(ways, 1)]
            query = "SELECT {} FROM (\n{}\n)".format(", ".join(picks), without_end(text))
            rows, more = fetched(connection.execute(query))
            rows = [tuple(map(received, ways, row)) for row in rows]
        return cls(columns, rows, more)

    def bundle(self):
        """In all formats of a data frame, by MIME type."""
        return {"text/plain": self.text(SHOWN_ROWS), "text/html": self.html(), "e2b/data": self.data()}

    def data(self):
        """Column -> values."""
        return {name: column_data([row[index] for row in self.rows]) for index, name in enumerate(self.columns)}

    def text(self, most=MOST_ROWS):
        """A table with a line for each row, numbers to the right, and how many there are."""
        cells = [[text_of(value, top=True) for value in row] for row in self.rows[:most]]
        widths = [
            min(WIDEST, max(width(cell) for cell in (name, *(row[index] for row in cells))))
            for index, name in enumerate(map(escaped, self.columns))
        ]
        lines = [self._line(map(escaped, self.columns), widths), "  ".join("-" * each for each in widths)]
        lines += [self._line(row, widths) for row in cells]
        return "\n".join([*lines, self._count(most)]) + "\n"

    def _line(self, cells, widths):
        padded = []
        for cell, wide, numeric in zip(cells, widths, self.numeric):  # noqa: B905 (Python 3.8)
            blank = " " * (wide - width(cell))
            padded.append(blank + cell if numeric else cell + blank)
        return "  ".join(padded).rstrip()

    def _count(self, most):
        shown, known = min(most, len(self.rows)), len(self.rows)
        if self.more:
            return "(the first {} rows; there are more)".format(shown)
        if shown < known:
            return "(the first {} of {} rows)".format(shown, known)
        return "({} row{})".format(known, "" if known == 1 else "s")

    def html(self):
        head = "".join("<th>{}</th>".format(html.escape(name)) for name in self.columns)
        rows = "".join(
            "<tr>{}</tr>\n".format(
                "".join("<td>{}</td>".format(html.escape(text_of(value, top=True))) for value in row)
            )
            for row in self.rows[:SHOWN_ROWS]
        )
        table = '<table border="1" class="dataframe">\n<thead><tr>{}</tr></thead>\n<tbody>\n{}</tbody>\n</table>'
        return table.format(head, rows) + "\n<p>{}</p>".format(self._count(SHOWN_ROWS))

    def plan(self):
        """Of EXPLAIN: as DuckDB draws it."""
        return "".join("{}\n".format(str(row[-1]).rstrip("\n")) for row in self.rows)


def fetched(cursor):
    """As many rows as are shown at most, and whether there are more."""
    rows, characters = [], 0
    while len(rows) <= MOST_ROWS and characters < MOST_CHARACTERS:
        batch = cursor.fetchmany(BATCH)
        if not batch:
            return rows, False
        rows += batch
        characters += sum(len(value) for row in batch for value in row if isinstance(value, (str, bytes)))
    return rows[:MOST_ROWS], len(rows) > MOST_ROWS or bool(cursor.fetchmany(1))


def without_end(text):
    """A statement without the semicolon that ends it, and the comments that follow."""
    from duckdb import tokenize

    data = text.encode("utf-8", "replace")
    ends = [at for at, kind in tokenize(text) if "operator" in str(kind) and data[at : at + 1] == b";"]
    return data[: ends[0]].decode("utf-8") if ends else text


def unique(names):
    """As DuckDB names columns of a table: the second `a` is `a_1`."""
    taken = []
    for name in names:
        number, free = 0, name
        while free in taken:
            number += 1
            free = "{}_{}".format(name, number)
        taken.append(free)
    return taken


class Way:
    """How a column comes that Python's types cannot tell: asked for by `pick`, and made of the text that comes."""

    def __init__(self, pick, made):
        self.pick = pick
        self.made = made


AS_TEXT = Way("CAST(#{} AS VARCHAR)", str)
AS_MOMENT = Way(AS_TEXT.pick, Moment)
AS_JSON = Way("CAST(to_json(#{}) AS VARCHAR)", json.loads)


def way_of(kind, values):
    """None: Python's own values are exact."""
    if not any(each in kind for each in LOSSY) and not any(map(is_inexact, values)):
        return None
    if any(isinstance(value, (list, tuple, dict)) for value in values):
        return AS_JSON
    return AS_MOMENT if kind.startswith("TIMESTAMP") else AS_TEXT


def received(way, value):
    return value if way is None or value is None else way.made(value)


def is_inexact(value):
    """Whether Python's value may be another one than DuckDB's: it has no months, and no infinite dates."""
    if isinstance(value, datetime.datetime):
        return value.year == datetime.MAXYEAR or value.year == datetime.MINYEAR
    if isinstance(value, datetime.date):
        return value in (datetime.date.max, datetime.date.min)
    if isinstance(value, (list, tuple)):
        return any(map(is_inexact, value))
    if isinstance(value, dict):
        return any(map(is_inexact, value.values()))
    return isinstance(value, datetime.timedelta)


def width(text):
    """Columns that a text takes on a screen."""
    if text.isascii():
        return len(text)
    from unicodedata import combining, east_asian_width

    return sum(0 if combining(each) else 2 if east_asian_width(each) in "WF" else 1 for each in text)
