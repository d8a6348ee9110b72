"""The development environment: a real control plane, the local E2B server and the operator, as child processes.

Here lives what starts, watches and ends those processes, and what they need on the machine. Nothing here knows how an
execution is run, and nothing imports the handlers: the operator is started as any user would start it.
"""
