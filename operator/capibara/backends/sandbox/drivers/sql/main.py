"""The program: one script of SQL, from its source to its end."""

import os
import sys

if sys.path[:1] == [""]:  # the user's files are data here, whatever their names
    del sys.path[0]

from .channel import Channel
from .files import Guard, find_tables, given_files
from .frame import Frame, fetched
from .places import Script
from .troubles import tell

NO_DUCKDB = (
    "this template cannot run sql: its python3 has no DuckDB; add duckdb to spec.packages.python of the template"
)
NOT_FOUND = 127  # as a shell says it
QUERIES = ("SELECT", "MULTI")  # MULTI: what DuckDB makes of PIVOT
OTHER_QUERIES = ("EXPLAIN", "CALL", "PRAGMA", "EXECUTE", "SHOW")
BEFORE = """
SET errors_as_json = true;  -- with places
SET enable_progress_bar = false;  -- nothing but the script writes to stdout
SET enable_progress_bar_print = false;
"""
SETTINGS = {
    "python_enable_replacements": "false",  # no variable of ours is a table
    "autoinstall_known_extensions": "false",  # nothing waits for a network
    "autoload_known_extensions": "false",
}


class Program:
    """One script and what is known of its run."""

    def __init__(self, duckdb, script, channel, rich, room):
        from .machine import limits

        self.script = script
        self.channel = channel
        self.rich = rich
        self.connection = duckdb.connect(config={**SETTINGS, **limits(*room)})
        self.connection.execute(BEFORE)
        paths = given_files(but=script.name)
        self.guard = Guard(paths)
        self.tables = find_tables(self.connection, paths)

    def run(self):
        """All statements in order, of which the last query is shown."""
        statements = self.connection.extract_statements(self.script.source)
        shown = last_query(statements)
        for number, statement in enumerate(statements):
            text = self.script.begin(statement.query)
            cursor = self.connection.execute(text or statement)  # DuckDB 1.x rewrites PIVOT, and keeps no text of it
            if number == shown and cursor.description:
                self._show(statement, text, cursor)
            elif cursor.description:
                fetched(cursor)
            if statement.type.name not in QUERIES[:1]:
                self.guard.check()

    def _show(self, statement, text, cursor):
        """On stdout as text, and as the main result in all formats."""
        frame = Frame.read(self.connection, text, cursor)
        is_plan = statement.type.name == "EXPLAIN"
        sys.stdout.write(frame.plan() if is_plan else frame.text())
        sys.stdout.flush()
        if self.rich:
            self.channel.result({"text/plain": frame.plan()} if is_plan else frame.bundle(), True)


def last_query(statements):
    """The number of the statement that is shown, or None: the last SELECT, else the last of what also tells rows."""
    for kinds in (QUERIES, OTHER_QUERIES):
        found = [number for number, statement in enumerate(statements) if statement.type.name in kinds]
        if found:
            return found[-1]
    return None


def main():
    channel, is_rich, path = Channel(int(sys.argv[1])), sys.argv[2] == "rich", sys.argv[3]
    room = (float(sys.argv[4]), int(sys.argv[5]))
    sys.stdout.reconfigure(encoding="utf-8", errors="replace")
    sys.stderr.reconfigure(encoding="utf-8", errors="replace")
    try:
        import duckdb
    except ImportError:
        channel.error("StartFailed", NO_DUCKDB)
        print(NO_DUCKDB, file=sys.stderr)
        sys.exit(NOT_FOUND)
    with open(path, "rb") as file:
        script = Script(os.path.basename(path), file.read())
    program = None
    try:
        program = Program(duckdb, script, channel, is_rich, room)
        program.run()
    except Exception as error:
        sys.stdout.flush()
        tell(channel, error, script, program.tables if program else {})
        sys.exit(1)
