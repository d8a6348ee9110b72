"""How a run ended, on its way into `done.json`. The words are those of `capibara.backends.base.Finished`."""

from __future__ import annotations


class StartError(Exception):
    """Nothing of the code has run, and trying again in this sandbox would not help."""


class Ending:
    """`error`: name, value, traceback. `start` and `run` are seconds."""

    def __init__(
        self,
        outcome: str,
        exit_code: int | None = None,
        signal: int | None = None,
        error: dict[str, str] | None = None,
        start: float = 0.0,
        run: float = 0.0,
    ) -> None:
        self.outcome = outcome
        self.exit_code = exit_code
        self.signal = signal
        self.error = error
        self.start = start
        self.run = run

    def document(self) -> dict[str, object]:
        return {
            "outcome": self.outcome,
            "exit_code": self.exit_code,
            "signal": self.signal,
            "error": self.error,
            "timings": {"start": round(self.start, 4), "run": round(self.run, 4)},
        }
