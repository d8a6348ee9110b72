"""Fuzzing for long: `python -m tests.fuzz --inputs 1000000`. Says what was fed to what, and how memory grew.

Every input follows from the seed and its number, which a failure names.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import logging
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from random import Random

import psutil
import structlog
from tests.fuzz.calls import House
from tests.fuzz.junk import Junk
from tests.fuzz.parsers import TARGETS, close_loop
from tests.unit.capibara_local.service import opened_service

CALLS_OF_A_HUNDRED = 5  # whole calls take longer than parsers, and go through them
CALLS_OF_A_SERVER = 5000
WARM_INPUTS = 20_000
ALLOWED_GROWTH_MIB = 48


def memory_mib() -> float:
    gc.collect()
    return float(psutil.Process().memory_info().rss) / 2**20


def fuzz_parsers(inputs: int, seed: int) -> Counter[str]:
    fed: Counter[str] = Counter()
    targets = list(TARGETS.items())
    for number in range(inputs):
        target, make = targets[number % len(targets)]
        data = make(Junk(Random(f"{seed}/{number}")))
        try:
            target(data)
        except BaseException:
            sys.stderr.write(f"{target.__name__} failed on input {number} of seed {seed}: {data[:3000]!r}\n")
            raise
        fed[target.__name__] += 1
    close_loop()
    return fed


async def fuzz_calls(inputs: int, seed: int) -> Counter[str]:
    """A server for some thousand calls each: what it rightly remembers is no growth."""
    fed: Counter[str] = Counter()
    for start in range(0, inputs, CALLS_OF_A_SERVER):
        with tempfile.TemporaryDirectory() as folder:
            async with opened_service(Path(folder)) as service:
                house = House(service.gateway, service.machine, service.fleet, Random(f"{seed}/{start}"))
                with structlog.testing.capture_logs() as lines:
                    for number in range(start, min(inputs, start + CALLS_OF_A_SERVER)):
                        await house.call(house.calls[number % len(house.calls)])
                        bugs = [line for line in lines if line["event"].startswith("a request failed")]
                        assert not bugs, f"call {number} of seed {seed}: {bugs}"
                        lines.clear()
                        fed["whole calls"] += 1
    return fed


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz")
    parser.add_argument("--inputs", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    options = parser.parse_args()
    logging.disable(logging.CRITICAL)
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger("critical"))
    warm = min(WARM_INPUTS, options.inputs)
    fuzz_parsers(warm, options.seed - 1)
    asyncio.run(fuzz_calls(warm // 10, options.seed - 1))
    before, began = memory_mib(), time.monotonic()
    calls = options.inputs * CALLS_OF_A_HUNDRED // 100
    fed = fuzz_parsers(options.inputs - calls, options.seed)
    fed += asyncio.run(fuzz_calls(calls, options.seed))
    after, seconds = memory_mib(), time.monotonic() - began
    for name, count in sorted(fed.items()):
        print(f"{count:>9}  {name}")
    print(f"{fed.total():>9}  inputs of seed {options.seed} in {seconds:.0f} s; memory {before:.0f} -> {after:.0f} MiB")
    if after - before > ALLOWED_GROWTH_MIB:
        sys.exit(f"memory grew by more than {ALLOWED_GROWTH_MIB} MiB")


if __name__ == "__main__":
    main()
