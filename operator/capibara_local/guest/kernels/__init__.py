"""Kernel programs: what runs the cells, in processes of their own. They speak the lines of `guest/lines.py`."""
