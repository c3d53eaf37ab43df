"""Leaks and losses over dumps of the labelled pages, where these are at hand."""

from __future__ import annotations

from benchmarks.dumps import dumps, judge

from tests.shared import LABELLED, needs_labelled


@needs_labelled
def test_no_phrase_of_a_notice_stays_and_no_line_of_an_article_goes() -> None:
    outcomes = [judge(dump) for dump in dumps(LABELLED, mixed=False)]
    assert [(each.dump.name, each.lost) for each in outcomes if each.lost] == []
    lines = [each for each in outcomes if not each.dump.name.endswith("one line")]
    assert [(each.dump.name, each.leaked) for each in lines if each.leaked] == []
    welded = [each for each in outcomes if each.dump.name.endswith("one line")]
    phrases = sum(len(each.dump.notice) for each in welded)
    assert sum(len(each.leaked) for each in welded) <= phrases // 40
