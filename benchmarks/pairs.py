"""Time commands in turns, so that a change in the machine's speed meets all of them alike."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence

PYTHON = sys.executable
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its bytecode


def seconds_of(command: Sequence[str]) -> float:
    """Wall-clock seconds of one run of a command, its output thrown away."""
    begin = time.perf_counter()
    # Without a time limit: waiting with one looks only now and then whether the command has ended.
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begin


def compare(
    peer: tuple[str, Callable[[], float]],
    others: Sequence[tuple[str, Callable[[], float], float | None]],
    runs: int,
) -> bool:
    """Measure in turns and print a row for each.

    Args:
        peer: name and measurement of what the others are compared with.
        others: name, measurement, and the largest ratio of medians to the peer that is wanted.
        runs: how often each is measured, after one warm-up.

    Returns:
        Whether every ratio is within its bound.
    """
    measurements = [peer, *((name, measure) for name, measure, _ in others)]
    times: dict[str, list[float]] = {name: [] for name, _ in measurements}
    for run in range(runs + 1):
        for name, measure in measurements:
            taken = measure()
            if run:
                times[name].append(taken)
    base = statistics.median(times[peer[0]])
    print(f"{peer[0]:<44} {base * 1000:8.1f} ms   1.00")
    within = True
    for name, _, bound in others:
        median = statistics.median(times[name])
        ratio = median / base
        verdict = "" if bound is None else f"   (at most {bound})"
        if bound is not None and ratio > bound:
            verdict += "  MISSED"
            within = False
        print(f"{name:<44} {median * 1000:8.1f} ms   {ratio:.2f}{verdict}")
    return within
