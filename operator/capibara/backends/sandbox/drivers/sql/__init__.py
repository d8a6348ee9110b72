"""Runs a script of SQL on DuckDB. Arguments: descriptor, mode, script, CPUs, bytes of memory (0: not known).

Python 3.8 or newer, the standard library and DuckDB 1.5 or newer. `main` is read first, a part at the line that imports
from it (see `capibara.backends.runner`); `channel` is the Python driver's. All parts share one namespace.
"""
