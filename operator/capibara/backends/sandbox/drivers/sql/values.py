"""One value: as text, and as data for JSON."""

import datetime
import decimal

NONE = type(None)
PRINTABLE = frozenset(range(32, 127)) - {ord("\\")}


class Moment(str):
    """A time as DuckDB writes it: one that Python's types cannot tell exactly."""

    def isoformat(self):
        """With a T and minutes of the time zone, where it is a time of our calendar."""
        if not self[:1].isdigit() or self.endswith(")"):
            return str(self)
        return self.replace(" ", "T", 1) + (":00" if self[-3:-2] in ("+", "-") else "")


def is_number(value):
    return isinstance(value, (int, float, decimal.Decimal)) and not isinstance(value, bool)


def text_of(value, top=False):
    """As DuckDB writes it. `top`: it stands by itself, so text has no quotes; line breaks are escaped all the same."""
    if value is None:
        return "NULL"
    if isinstance(value, str):
        return escaped(value) if top else "'" + escaped(value).replace("'", "''") + "'"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, decimal.Decimal):
        return format(value, "f")
    if isinstance(value, bytes):
        return "".join(chr(byte) if byte in PRINTABLE else "\\x{:02X}".format(byte) for byte in value)
    if isinstance(value, datetime.datetime):
        return value.isoformat(" ")
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(map(text_of, value)) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join(text_of(key) + ": " + text_of(item) for key, item in value.items()) + "}"
    return str(value)


def escaped(text):
    for each, name in (("\n", "\\n"), ("\r", "\\r"), ("\t", "\\t"), ("\0", "\\0")):
        text = text.replace(each, name)
    return text


def column_data(values):
    """The values of a column for JSON. Decimals are numbers if all of them are exact as such, else text."""
    decimals = [value for value in values if isinstance(value, decimal.Decimal)]
    exact = all(map(is_exact, decimals))
    return [plain(value, exact) for value in values]


def is_exact(value):
    """Whether a decimal is as exact as a number of JSON."""
    return decimal.Decimal(repr(float(value))) == value


def plain(value, exact=True):
    """What JSON has: integers of any size, times as ISO 8601, nested values as such, NaN as null; the rest as text."""
    if isinstance(value, float):
        if value != value:
            return None
        return value if abs(value) != float("inf") else str(value)
    if hasattr(value, "isoformat"):
        return value.isoformat()
    if isinstance(value, (str, bool, int, NONE)):
        return value
    if isinstance(value, decimal.Decimal):
        return float(value) if exact and is_exact(value) else format(value, "f")
    if isinstance(value, bytes):
        return text_of(value)
    if isinstance(value, (list, tuple)):
        return [plain(each) for each in value]
    if isinstance(value, dict):
        return {key if isinstance(key, str) else text_of(key, top=True): plain(each) for key, each in value.items()}
    return str(value)
