"""A script's source: compiled as from the file, its last expression apart."""

import _ast

ONLY_AST, TOP_LEVEL_AWAIT, COROUTINE, FUTURES = 0x400, 0x2000, 0x80, 0x1FE0000


def compiled(source, path, rich):
    """The script's code, and that of its last expression if its value is to be shown. SyntaxError as from the file."""
    tree = compile(source, path, "exec", ONLY_AST, True)
    last = tree.body[-1] if rich and tree.body else None
    if not isinstance(last, _ast.Expr) or is_silenced(source, last):
        last = None
    else:
        tree.body.pop()
    try:
        return code_of(tree, last, path, 0)
    except SyntaxError as first:
        if "outside" not in str(first):
            raise
        try:
            return code_of(tree, last, path, TOP_LEVEL_AWAIT)
        except SyntaxError:
            raise first from None


def code_of(tree, last, path, flags):
    body = compile(tree, path, "exec", flags, True)
    if last is None:
        return body, None
    shown = compile(_ast.Interactive([last]), path, "single", flags | body.co_flags & FUTURES, True)
    return body, shown


def is_silenced(source, last):
    """Whether a semicolon follows, the notebook's way to say that the value is of no interest."""
    lines = source.splitlines() or [b""]
    line = lines[min(last.end_lineno, len(lines)) - 1]
    return line[last.end_col_offset :].lstrip().startswith(b";")
