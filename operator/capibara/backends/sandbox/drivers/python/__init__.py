"""Runs a script as `python3 main.py` would: as `__main__`, in this process. Arguments: descriptor, mode, script.

Python 3.8 or newer, the standard library only; what is dear to import is imported when something is shown. `main` is
read first, a part at the line that imports from it (see `capibara.backends.runner`). All parts share one namespace.
"""
