"""Benchmarks: whole processes, each beside a peer in the same run, reported as ratios."""
