"""`print(1)` beside its peers on one real node: a CodeExecution, a Job, a claim of agent-sandbox with an exec in it.

`make peers` runs it. api: a client that does the same for all. kinds: the ways to a result, one each. agent_sandbox:
the peer's controller, built from its Go module. writes: what a run cost the API server. table: what came out.
"""
