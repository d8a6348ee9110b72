"""The brain: pure functions from facts to decisions.

Here live the rules, each a small function with a name, and the frozen data they look at. No I/O, no clock, no
randomness, no logging: time is a number in `World`, so that every state of an execution is one row in a table test.
"""
