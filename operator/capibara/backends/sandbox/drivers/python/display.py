"""What is sent of an object that is shown: as IPython would, in all the formats that it knows."""

SCALARS = (int, float, complex, bool, str, bytes)
CONTAINERS = (list, tuple, dict)
WIDTH = 79  # what fits here is on one line in IPython too
METHODS = (
    ("text/html", "_repr_html_"),
    ("text/markdown", "_repr_markdown_"),
    ("image/svg+xml", "_repr_svg_"),
    ("image/png", "_repr_png_"),
    ("application/pdf", "_repr_pdf_"),
    ("image/jpeg", "_repr_jpeg_"),
    ("text/latex", "_repr_latex_"),
    ("application/json", "_repr_json_"),
    ("application/javascript", "_repr_javascript_"),
)


def bundles(shown):
    """What is to be sent of an object: none of what shows itself or what is empty, else one."""
    from .figures import figure_bundle, is_figure, is_plotly, plotly_bundle

    if is_figure(shown):
        bundle = figure_bundle(shown)
        return [] if bundle is None else [bundle]
    if is_plotly(shown):
        return [plotly_bundle(shown)]
    show_itself = method_of(shown, "_ipython_display_")
    if show_itself is not None:
        show_itself()
        return []
    bundle = {"text/plain": text_of(shown)}
    bundle.update(mime_bundle(shown))
    if is_of(shown, "pandas", "DataFrame"):
        bundle["e2b/data"] = frame_data(shown)
    return [plain_bundle(bundle)]


def mime_bundle(shown):
    """The rich formats that an object knows of itself."""
    found = {}
    for kind, name in METHODS:
        content = called(method_of(shown, name))
        if content is not None:
            found[kind] = content
    more = called(method_of(shown, "_repr_mimebundle_"), include=None, exclude=None)
    if isinstance(more, dict):
        found.update(more)
    return found


def method_of(shown, name):
    """A method of the object's class; None for classes, and for objects that pretend to have every attribute."""
    if isinstance(shown, type) or type(shown) in SCALARS + CONTAINERS:
        return None
    try:
        if getattr(shown, "_ipython_canary_method_should_not_exist_", None) is not None:
            return None
        found = getattr(shown, name, None)
    except Exception:
        return None
    return found if callable(found) else None


def called(method, **options):
    """What it returns, without the metadata that may come along. None if it fails."""
    if method is None:
        return None
    try:
        content = method(**options)
    except Exception:
        return None
    return content[0] if isinstance(content, tuple) and content else content


def plain_bundle(bundle):
    """With bytes in base64, and without what is not there."""
    import base64

    known = {str(kind): content for kind, content in bundle.items() if content is not None}
    return {
        kind: base64.b64encode(content).decode("ascii") if isinstance(content, (bytes, bytearray)) else content
        for kind, content in known.items()
    }


def text_of(shown):
    """As IPython shows it; without IPython as `repr` does."""
    try:
        if is_simple(shown):
            return repr(shown)
        if isinstance(shown, (list, tuple, dict, set, frozenset, type)) or callable(shown):
            return pretty(shown)
        if type(shown).__repr__ is object.__repr__:
            return f"<{type(shown).__module__}.{type(shown).__qualname__} at {id(shown):#x}>"
        return repr(shown)
    except Exception as error:
        return f"<{type(shown).__name__} object whose repr failed: {type(error).__name__}: {str(error)[:200]}>"


def is_simple(shown):
    """Whether `repr` gives just what IPython would: numbers, texts, and containers of such that fit on a line."""
    if type(shown) in SCALARS:
        return True
    if type(shown) not in CONTAINERS or len(shown) > WIDTH:
        return False
    items = [*shown, *shown.values()] if type(shown) is dict else shown
    return all(type(item) in SCALARS or is_simple(item) for item in items) and len(repr(shown)) <= WIDTH


def pretty(shown):
    try:
        from IPython.lib.pretty import pretty as by_ipython
    except ImportError:
        return repr(shown)
    return by_ipython(shown)


def is_of(shown, package, *names):
    kind = type(shown)
    return kind.__name__ in names and (kind.__module__ or "").split(".")[0] == package


def frame_data(frame):
    """Column -> values of a data frame: times as ISO 8601, what JSON has no word for as text."""
    columns = frame.to_dict(orient="list")
    return {str(name): [plain_value(value) for value in values] for name, values in columns.items()}


def plain_value(value):
    if value != value:  # NaN and NaT
        return None
    if hasattr(value, "isoformat"):
        return value.isoformat()
    if hasattr(value, "item"):
        value = value.item()
    return value if isinstance(value, (str, int, float, bool, type(None))) else str(value)
