"""Places in a script: DuckDB counts bytes of a statement, people count lines and columns of their file."""

WIDTH = 120  # of the line that is shown; what is longer is cut around the place


class Script:
    """A script's text, and the statement of it that is being run."""

    def __init__(self, name, data):
        self.name = name
        self.source = data.decode("utf-8", "replace")
        self.source = self.source.removeprefix("\ufeff")
        self._begin = self._end = 0
        self._text = self.source

    def begin(self, text):
        """Go on to a statement, which is returned without the blanks before it; "" if it is not in the script."""
        found = self.source.find(text, self._end) if text.strip() else -1
        if found < 0:
            self._begin, self._text = self._end, ""
            return ""
        skipped = len(text) - len(text.lstrip())
        self._begin, self._end = found + skipped, found + len(text)
        self._text = text.lstrip()
        return self._text

    def place(self, at, length):
        """Line and column, both from 1, and the line with a caret below what is meant. `at`, `length`: bytes, or None.

        Without a place that is in the statement: its beginning.
        """
        data = self._text.encode("utf-8", "replace")
        if at is None or not 0 <= at <= len(data):
            at, length = len(data) - len(comments_off(data)), 1
        rest = data[at:].decode("utf-8", "ignore")
        meant = len(first_word(rest) if length is None else data[at : at + length].decode("utf-8", "ignore"))
        start = self._begin + len(data[:at].decode("utf-8", "ignore"))
        line = self.source.count("\n", 0, start) + 1
        first = self.source.rfind("\n", 0, start) + 1
        return line, start - first + 1, pointed(line, self.source[first:].split("\n", 1)[0], start - first, meant)


def first_word(text):
    end = next((index for index, each in enumerate(text) if not (each.isalnum() or each == "_")), len(text))
    return text[: max(end, 1)]


def comments_off(data):
    """What is left after blanks and comments at the beginning."""
    while True:
        data = data.lstrip()
        if data.startswith(b"--"):
            data = data.partition(b"\n")[2]
        elif data.startswith(b"/*"):
            data = data.partition(b"*/")[2]
        else:
            return data


def pointed(number, line, column, length):
    """The line, and a caret for each character that is meant."""
    line = line.rstrip("\r")
    if len(line) > WIDTH:
        cut = max(0, min(column - WIDTH // 2, len(line) - WIDTH))
        line, column = line[cut : cut + WIDTH], column - cut
    before = "{} | ".format(number)
    blank = "".join("\t" if each == "\t" else " " for each in line[:column])
    carets = "^" * max(1, min(length, len(line) - column))
    return "{}{}\n{}{}{}".format(before, line, " " * len(before), blank, carets)
