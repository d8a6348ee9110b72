"""The error that ended a script: told with its place, and what the reader can do."""

import json
import sys

MAX_VALUE, MAX_PRINTED = 4000, 16000
UNCHANGEABLE = ("Can only update base table", "Can only delete from base table", "is not an table", "is not a table")


def tell(channel, error, script, tables):
    """Send it, and print it on stderr."""
    kind, message, details = told(error)
    hint = hint_of(kind, message, details, tables)
    line, column, shown = script.place(*location(details))
    message = message if not hint else message.partition("\nDid you mean")[0] + "\n" + hint
    where = "{}, line {}, column {}".format(script.name, line, column)
    printed = "{}: {}\n\n{}\n{}".format(kind, cut(message, MAX_PRINTED), where, shown)
    print(printed, file=sys.stderr)
    channel.error(type(error).__name__, cut("{} ({})".format(message, where), MAX_VALUE), printed)


def told(error):
    """What DuckDB says: the kind of error, the message, and details. Of other errors, the name and the message."""
    text = str(error)
    try:
        details = json.loads(text[text.index("{") :])
        return details["exception_type"] + " Error", details["exception_message"].rstrip(), details
    except (ValueError, KeyError, TypeError, AttributeError):  # the script has changed how errors are told
        kind, separator, message = text.partition(" Error: ")
        if separator and "\n" not in kind:
            return kind + " Error", message, {}
        return type(error).__name__, text, {}


def location(details):
    """Where in the statement: first byte and length, as far as DuckDB says."""
    try:
        at, length = json.loads(details["location"])
        return int(at), int(length)
    except (ValueError, KeyError, TypeError):
        position = str(details.get("position", ""))
        return (int(position) if position.isdigit() else None), None


def hint_of(kind, message, details, tables):
    """What is known here, and DuckDB cannot know: what became of a file of that name."""
    table = tables.get(str(details.get("name", "")).lower())
    if kind == "Catalog Error" and table is not None and table.is_clash:
        first, *_ = table.paths
        return "{} could be any of {}: say which, for example FROM '{}'".format(
            table.name, ", ".join(table.paths), first
        )
    if kind == "Catalog Error" and table is not None and table.trouble:
        return "The file {} could not be read: {}".format(table.paths[0], table.trouble)
    if kind == "Catalog Error" and details.get("type") == "Table":
        names = sorted(table.name for table in tables.values() if not (table.is_clash or table.trouble))
        return "Tables of files here: {}".format(", ".join(names[:50])) if names else "No file here is a table."
    if tables and any(words in message for words in UNCHANGEABLE):
        return "What is given as a file is not changed: CREATE TABLE t AS FROM it, and change t."
    return ""


def cut(text, limit):
    return text if len(text) <= limit else "{} [... {} characters omitted ...]".format(text[:limit], len(text) - limit)
