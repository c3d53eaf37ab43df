"""The web's own costs: the cookie gate beside a bare jar, a kept page beside a local file.

    python -m benchmarks.web [--runs N]

The figures of pages are for 100 openings at once; nothing leaves this machine.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from http.cookiejar import CookieJar

from benchmarks.pairs import compare
from tui_reader.consent.choices import Choices, Decision
from tui_reader.consent.cookies import Classifier
from tui_reader.consent.jar import ConsentJar
from tui_reader.consent.policy import ConsentPolicy
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


def _answer(jar: CookieJar, cookies: list[str]) -> None:
    """A request and its answer, and the next request."""
    gate = Gate(jar, len(cookies))
    gate.header(_URL, _HOST, redirected=False)
    gate.keep(cookies, _URL, _HOST, redirected=False)
    gate.header(_URL, _HOST, redirected=False)


def _cookies(count: int) -> list[str]:
    """Half of them well known and consented to, half of them unknown and refused."""
    attributes = "Path=/; Domain=example.org; Max-Age=3600; Secure; HttpOnly; SameSite=Lax"
    names = [f"_ga_{n}" if n % 2 else f"unheard-of-{n}" for n in range(count)]
    return [f"{name}={n:032}; {attributes}" for n, name in enumerate(names)]


def _consented() -> Choices:
    now = datetime.now(UTC)
    later = now + timedelta(days=1)
    granted = frozenset({"analytics"})
    return Choices(Decision(granted, decided_at=now, updated_at=now, expires_at=later, id="0"))


def _gate(runs: int) -> bool:
    choices, classifier = _consented(), Classifier()
    within = True
    for count, times, budget in ((5, 100, _BUDGET), (200, 5, _BUDGET_MANY)):
        cookies = _cookies(count)
        gated, bare = [], []
        for _ in range(runs):
            policy = ConsentPolicy(lambda: choices, classifier, limit=count)
            gated.append(_seconds(partial(_answer, ConsentJar(policy), cookies), times) / times)
            bare.append(_seconds(partial(_answer, CookieJar(), cookies), times) / times)
        taken, peer = min(gated), min(bare)  # a busy machine only adds
        verdict = "" if taken <= budget else "  MISSED"
        print(f"bare jar, an answer with {count:3} cookies            {peer * 1e3:8.2f} ms   1.00")
        print(
            f"consent gate, the same                       {taken * 1e3:8.2f} ms   "
            f"{taken / peer:.2f}   (at most {budget * 1e3:.0f} ms){verdict}"
        )
        within = within and taken <= budget
    return within


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
    gate = _gate(arguments.runs)
    copy = _copy(arguments.page, arguments.runs)
    return 0 if gate and copy else 1


if __name__ == "__main__":
    sys.exit(main())
