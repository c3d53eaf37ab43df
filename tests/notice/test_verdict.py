"""What a notice comes to, said in sentences."""

from __future__ import annotations

import pytest

from tui_reader.notice.model import ConsentNotice, NoticeCategory, ThirdParty
from tui_reader.notice.verdict import choice_of, verdict

NECESSARY = NoticeCategory("necessary", "Necessary", always_active=True)
STATISTICS = NoticeCategory("analytics", "Statistics")


def said(*buttons: str, categories: tuple[NoticeCategory, ...] = ()) -> str:
    notice = ConsentNotice(("custom",), "dom", buttons=buttons, categories=categories)
    return " ".join(verdict(notice, ()))


def test_refusing_is_compared_with_accepting() -> None:
    assert "as easy as accepting" in said("Settings", "Reject all", "Accept all")
    after = said("Accept all", "Settings", "Save my choices", "Reject all")
    assert "harder than accepting: its button comes after" in after
    by_settings = said("Accept all", "Settings", categories=(NECESSARY, STATISTICS))
    assert "only the settings allow it" in by_settings
    assert "settings may allow it" in said("Accept", "Preferences")
    assert "no way to refuse" in said("OK")
    assert "as easy as accepting" in said("OK", "No thanks")
    assert "cannot be seen" in said(categories=(NECESSARY, STATISTICS))


def test_categories_and_vendors_are_counted() -> None:
    forced = NoticeCategory("advertisement", "Partners", always_active=True)
    notice = ConsentNotice(
        ("custom",),
        "dom",
        buttons=("OK",),
        categories=(NECESSARY, STATISTICS, forced),
        vendors=1200,
    )
    sentences = verdict(notice, ())
    assert "1 of 3 categories can be switched off." in sentences
    assert "Always active, though not by need: Partners." in sentences
    assert "It speaks for 1,200 vendors." in sentences


def test_what_loads_before_a_choice_is_told_from_what_waits() -> None:
    parties = (
        ThirdParty("count.example", "script", "analytics", 2),
        ThirdParty("adverts.example", "script", "advertisement", 1, held_back=1),
        ThirdParty("pictures.example", "image", "other", 9),
    )
    assert verdict(None, parties) == (
        "Before any choice it would load scripts or frames from 1 other site.",
        "For analytics among them: count.example.",
        "1 site waits for consent.",
    )
    assert verdict(None, ()) == ()


def test_many_names_are_cut_short() -> None:
    parties = [ThirdParty(f"a{n}.example", "script", "analytics") for n in range(9)]
    assert any(each.endswith("a3.example and 5 more.") for each in verdict(None, parties))


def test_a_notice_that_only_a_script_brings_is_not_judged() -> None:
    assert verdict(ConsentNotice(("onetrust",), "loader"), ()) == (
        "The notice would come by a script, so what it offers cannot be seen without running it.",
    )


@pytest.mark.parametrize(
    ("label", "choice"),
    [
        ("Accept All", "accept"), ("Alle akzeptieren", "accept"), ("J'accepte", "accept"),
        ("Ich stimme zu", "accept"), ("OK", "accept"), ("Accetta", "accept"), ("Akkoord", "accept"),
        ("Reject All", "reject"), ("Nur notwendige akzeptieren", "reject"),
        ("Tout refuser", "reject"),
        ("Ich lehne ab", "reject"), ("Rechazar todas", "reject"), ("Zavrni vse", "reject"),
        ("Save My Preferences", "save"), ("Auswahl akzeptieren", "save"), ("Guardar", "save"),
        ("Customise", "settings"), ("Einstellungen", "settings"), ("Personnaliser", "settings"),
        ("Read more", "other"), ("", "other"),
        ("No thanks", "reject"), ("Nein, danke", "reject"), ("Non merci", "reject"),
        ("No", "reject"), ("Nej tak", "reject"), ("I do not accept", "reject"),
        ("Opt out", "reject"),
        ("Continue without accepting", "reject"), ("Continuer sans accepter", "reject"),
        ("Weiter ohne Einwilligung", "reject"), ("Ik ga niet akkoord", "reject"),
        ("Nie zgadzam się", "reject"), ("Tout rejeter", "reject"), ("Don't allow", "reject"),
        ("No, let me choose", "settings"), ("Nein, Einstellungen anpassen", "settings"),
        ("Ja, gerne", "accept"), ("Yes", "accept"), ("Not now", "other"),
        ("No cookie is set before you have read this", "other"),
    ],
)  # fmt: skip
def test_a_button_is_known_by_its_label(label: str, choice: str) -> None:
    assert choice_of(label) == choice
