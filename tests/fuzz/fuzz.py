"""Prints how targets take thousands of spoilt inputs: how many were refused, the slowest and the most memory.

    python tests/fuzz/fuzz.py [--inputs 10000] [--first 0] [TARGET...]

An input that ends in anything but a result or a PublisherError is written to ``build/fuzz/TARGET-NUMBER.bin``, and its
traceback told.
"""

import argparse
import sys
import time
import traceback
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from mutations import chosen
from targets import TARGETS, Target

from publisher.errors import PublisherError

try:
    import resource
except ImportError:  # Windows counts no such thing
    resource = None  # type: ignore[assignment]


@dataclass(slots=True)
class Run:
    """What became of inputs: how many were refused, which failed, and how long the processor took."""

    inputs: int = 0
    refused: int = 0
    seconds: float = 0.0
    slowest: float = 0.0
    slowest_input: int = 0
    slowest_for_length: float = 0.0  # where an input as long as two seeds counts half
    failed: dict[int, Exception] = field(default_factory=dict)


def fuzz(target: Target, numbers: Iterable[int]) -> Run:
    """The inputs of these numbers, one after the other."""
    run, seeds = Run(), target.seeds()
    usual = max(map(len, seeds))
    for number in numbers:
        data = chosen(seeds, target.mutate, number)
        began = time.process_time()
        try:
            target.run(data)
        except PublisherError:
            run.refused += 1
        except Exception as error:
            run.failed[number] = error
        seconds = time.process_time() - began
        run.inputs += 1
        run.seconds += seconds
        run.slowest_for_length = max(run.slowest_for_length, seconds * usual / max(usual, len(data)))
        if seconds > run.slowest:
            run.slowest, run.slowest_input = seconds, number
    return run


def megabytes() -> float:
    """What this process held at most until now."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024 if resource else 0.0


def keep(name: str, number: int, error: Exception) -> None:
    """Write the input to a file and tell what it led to."""
    path = Path("build", "fuzz", f"{name}-{number}.bin")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(chosen(TARGETS[name].seeds(), TARGETS[name].mutate, number))
    traceback.print_exception(error)
    print(path, file=sys.stderr)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=", ".join(TARGETS))
    parser.add_argument("--inputs", type=int, default=10_000)
    parser.add_argument("--first", type=int, default=0)
    told = parser.parse_args()
    print(f"{'target':12} {'inputs':>7} {'refused':>7} {'failed':>6} {'seconds':>8} {'slowest':>8} {'of':>6} {'MB':>6}")
    for name in told.targets or TARGETS:
        began = time.perf_counter()
        fuzz(TARGETS[name], range(-3, 0))  # what is loaded once is no input's time
        run = fuzz(TARGETS[name], range(told.first, told.first + told.inputs))
        for number, error in run.failed.items():
            keep(name, number, error)
        print(
            f"{name:12} {run.inputs:7} {run.refused:7} {len(run.failed):6} {time.perf_counter() - began:8.1f} "
            f"{run.slowest:8.3f} {run.slowest_input:6} {megabytes():6.0f}",
            flush=True,
        )


if __name__ == "__main__":
    main()
