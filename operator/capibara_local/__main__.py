"""The front door: `capibara-local`, and `python -m capibara_local`."""

from __future__ import annotations

import sys


def run() -> None:
    """The server's own libraries are an extra: who installed without it is told so."""
    try:
        from .main import main
    except ModuleNotFoundError as error:
        sys.exit(f"capibara-local: the Python package {error.name} is missing: pip install 'capibara[local]'")
    main()


if __name__ == "__main__":
    run()
