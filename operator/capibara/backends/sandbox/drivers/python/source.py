"""A script's source: compiled as from the file, its last expression apart."""

import _ast

ONLY_AST, TOP_LEVEL_AWAIT, COROUTINE, FUTURES = 0x400, 0x2000, 0x80, 0x1FE0000
MARK = "\0capibara"  # a constant in whose place the program is put


def parsed(source, path, rich):
    """The script's tree, and its last expression if its value is to be shown. SyntaxError as from the file."""
    tree = compile(source, path, "exec", ONLY_AST, True)
    last = tree.body[-1] if rich and tree.body else None
    if not isinstance(last, _ast.Expr) or is_silenced(source, last):
        return tree, None
    return tree, tree.body.pop()


def whole(tree, last, path, program):
    """One code object that tells the program of its begin, of its last value and how it ended.

    None: it cannot be compiled so, as what awaits at top level or is wrong.
    """
    start = length_of_head(tree.body)
    first, end = (tree.body or [last])[0], last or (tree.body or [None])[-1]
    shown = [] if last is None else [told("show_main", last, last.value)]
    caught = placed(_ast.ExceptHandler(type=None, name=None, body=[told("caught", end)]), end)
    body = [told("begun", first), *tree.body[start:], *shown]
    attempt = placed(_ast.Try(body=body, handlers=[caught], orelse=[told("ended", end)], finalbody=[]), end)
    try:
        code = compile(_ast.Module([*tree.body[:start], attempt], []), path, "exec", 0, True)
    except SyntaxError:
        return None
    return code.replace(co_consts=tuple(program if value == MARK else value for value in code.co_consts))


def length_of_head(body):
    """How many statements must stay the first: a docstring, and imports from the future."""
    count = 0
    for each in body:
        is_text = isinstance(each, _ast.Expr) and isinstance(each.value, _ast.Constant) and not count
        if not is_text and not (isinstance(each, _ast.ImportFrom) and each.module == "__future__"):
            break
        count += 1
    return count


def told(name, where, *values):
    """A statement that calls the program."""
    program = placed(_ast.Constant(value=MARK, kind=None), where)
    method = placed(_ast.Attribute(value=program, attr=name, ctx=_ast.Load()), where)
    return placed(_ast.Expr(value=placed(_ast.Call(func=method, args=list(values), keywords=[]), where)), where)


def placed(node, where):
    for name in ("lineno", "col_offset", "end_lineno", "end_col_offset"):
        setattr(node, name, getattr(where, name, 1 if "lineno" in name else 0))
    return node


def codes(tree, last, path):
    """The script's code and that of its last expression, where it awaits. SyntaxError as from the file."""
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
