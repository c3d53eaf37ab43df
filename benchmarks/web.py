"""The web's own costs: the cookie gate beside a bare jar, a kept page beside a local file.

    python -m benchmarks.web [--runs N]

Figures are for 100 answers or openings at once; nothing leaves this machine.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from http.cookiejar import CookieJar, CookiePolicy, DefaultCookiePolicy

from benchmarks.pairs import compare
from tui_reader.page.cache import PageCache
from tui_reader.page.freshness import Entry
from tui_reader.page.http.cookies import Gate
from tui_reader.page.open import open_page
from tui_reader.page.web import Web

_TIMES = 100
_URL = "https://www.example.org/statement"
_HOST = "www.example.org"
_BUDGET = 0.001  # seconds that the gate may cost an answer
_BUDGET_MANY = 0.020  # seconds for an answer with 200 cookies


def _seconds(act: Callable[[], object], times: int = _TIMES) -> float:
    begin = time.perf_counter()
    for _ in range(times):
        act()
    return time.perf_counter() - begin


def _answer(policy: Callable[[], CookiePolicy], cookies: list[str]) -> None:
    """One request and its answer, as a page costs them."""
    gate = Gate(CookieJar(policy()), len(cookies))
    gate.header(_URL, _HOST, redirected=False)
    gate.keep(cookies, _URL, _HOST, redirected=False)
    gate.header(_URL, _HOST, redirected=False)


def _cookies(count: int) -> list[str]:
    attributes = "Path=/; Domain=example.org; Max-Age=3600; Secure; HttpOnly; SameSite=Lax"
    return [f"name{n}=value{n:032}; {attributes}" for n in range(count)]


def _gate(policy: Callable[[], CookiePolicy], runs: int) -> bool:
    few, many = _cookies(5), _cookies(200)
    usual = min(_seconds(lambda: _answer(policy, few)) / _TIMES for _ in range(runs))
    large = min(_seconds(lambda: _answer(policy, many), 5) / 5 for _ in range(runs))
    print(f"the gate, an answer with 5 cookies            {usual * 1e3:8.3f} ms   (at most 1)")
    print(f"the gate, an answer with 200 cookies          {large * 1e3:8.3f} ms   (at most 20)")
    return usual < _BUDGET and large < _BUDGET_MANY


def _copy(page: str, runs: int) -> bool:
    with open(page, "rb") as stream:
        body = stream.read()
    now = datetime.now(UTC)
    with tempfile.TemporaryDirectory() as directory:
        cache = PageCache(directory)
        kept = Entry(_URL, "text/html", "utf-8", None, None, now, now + timedelta(days=1), body)
        cache.put(_URL, kept)
        web = Web(cache=cache)
        return compare(
            ("a local file, 100 times", lambda: _seconds(lambda: open_page(page))),
            [
                (
                    "its kept copy, 100 times",
                    lambda: _seconds(lambda: open_page(_URL, web=web)),
                    2,
                )
            ],
            runs,
        )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("page", nargs="?", default="assets/statements/briefing.txt")
    parser.add_argument("--runs", type=int, default=15)
    arguments = parser.parse_args()
    print(f"{os.path.getsize(arguments.page)} bytes: {arguments.page}")
    gate = _gate(DefaultCookiePolicy, arguments.runs)
    copy = _copy(arguments.page, arguments.runs)
    return 0 if gate and copy else 1


if __name__ == "__main__":
    sys.exit(main())
