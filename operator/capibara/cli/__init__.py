"""The command line: what users type. It parses, calls, and prints; what it calls lives below.

Text that came out of a sandbox goes through `plaintext` before it reaches a terminal.
"""
