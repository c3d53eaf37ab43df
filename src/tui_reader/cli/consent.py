"""`tui-reader consent ...`: see and set consent."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from tui_reader import paths
from tui_reader.cli import consent_cookies, streams
from tui_reader.consent.choices import NECESSARY, OPTIONAL_KEYS, optional_key
from tui_reader.consent.log import KEEP_COOKIES
from tui_reader.consent.profile import own_profile
from tui_reader.errors import SettingsError, UsageError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from tui_reader.consent.outcome import Outcome
    from tui_reader.consent.profile import Profile

    Run = Callable[[argparse.Namespace], int]

_HELP = """\
See and set what this reader may keep, and what sites may keep through it.

examples:
  tui-reader consent                              the choices in force
  tui-reader consent set functional=on            one category, the others as they are
  tui-reader consent reject-all --site example.org
  tui-reader consent set keep-cookies=on --site example.org
                                                  stay signed in there after quitting
  tui-reader consent reset                        forget the choices; what they allowed is deleted
  tui-reader consent inspect page.html            the consent notice found in a page
"""


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe the command.

    Args:
        subparsers: of the root parser.
    """
    from argparse import SUPPRESS, RawDescriptionHelpFormatter
    from functools import partial

    parser = subparsers.add_parser(
        "consent",
        help="see and set consent",
        description=_HELP,
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.set_defaults(run=show, site=None, json=False)
    commands = parser.add_subparsers(metavar="COMMAND")

    def command(name: str, run: Run, help_: str, *options: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(
            name, help=help_, description=_sentence(help_), allow_abbrev=False
        )
        sub.set_defaults(run=partial(_checked, run, name, options))
        _add_options(sub, options)
        return sub

    def _add_options(to: argparse.ArgumentParser, options: tuple[str, ...]) -> None:
        # SUPPRESS: what stands before the subcommand must survive the subcommand's defaults.
        if "site" in options:
            to.add_argument("--site", metavar="HOST", default=SUPPRESS, help="for this site only")
        if "json" in options:
            to.add_argument("--json", action="store_true", default=SUPPRESS, help="for scripts")

    _add_options(parser, ("site", "json"))
    command("show", show, "the choices in force, and what each category allows", "site", "json")
    setting = command("set", set_, "switch categories on or off; the others stay", "site")
    setting.add_argument(
        "switches",
        metavar="CATEGORY=on|off",
        nargs="+",
        help=f"{', '.join(OPTIONAL_KEYS)}; with --site also {KEEP_COOKIES}: "
        "the cookies the site needs outlive the session",
    )
    command("accept-all", accept_all, "switch every category on", "site")
    command("reject-all", reject_all, "switch every optional category off", "site")
    command("reset", reset, "forget the choices; what they allowed is deleted", "site")
    command("log", log, "the record of decisions", "json")
    command("records", records, "every local record the reader may keep", "json")
    looking = command("inspect", inspect, "the consent notice found in a page", "json")
    looking.add_argument(
        "source", metavar="SOURCE", help="an address, a file, or '-' for standard input"
    )
    looking.add_argument(
        "--gpc", action="store_true", help="ask the site what it says of Global Privacy Control"
    )
    cookies = command("cookies", consent_cookies.run, "the cookies that are kept", "site")
    cookies.add_argument(
        "--format",
        choices=consent_cookies.FORMATS,
        default="table",
        help="netscape and header are for curl -b; header is for one site",
    )
    telling = command("signal", consent_cookies.signal, "a choice in a consent manager's words")
    telling.add_argument("site_", metavar="SITE", help="a host such as example.org")
    telling.add_argument(
        "--as",
        dest="family",
        metavar="MANAGER",
        choices=consent_cookies.MANAGERS,
        required=True,
        help=", ".join(consent_cookies.MANAGERS),
    )


def show(arguments: argparse.Namespace) -> int:
    """Print the choices in force.

    Args:
        arguments: site and json.
    """
    site = _site(arguments)
    profile = own_profile()
    choices = profile.load()
    now = profile.now()
    if arguments.json:
        from tui_reader.consent.report import choices_object

        _write_json(choices_object(choices, site, now=now))
    else:
        from tui_reader.cli import consent_text

        changes = profile.changes(site)
        streams.write(consent_text.choices(choices, site, now, consent_text.width(), changes))
    if profile.problem is None:
        return 0
    streams.say(str(profile.problem))
    return profile.problem.exit_code


def set_(arguments: argparse.Namespace) -> int:
    """Switch the named categories.

    Args:
        arguments: switches and site.

    Raises:
        UsageError: a switch is no category, or is set to something other than on or off.
    """
    switches = _switches(arguments.switches)
    keep = switches.pop(KEEP_COOKIES, None)
    code = 0
    if keep is not None and arguments.site is None:
        raise UsageError(
            "is for one site at a time", where=KEEP_COOKIES, hint="name it with --site HOST"
        )
    if switches:
        code = _decide(arguments, lambda profile, site: profile.decide("cli", switches, site))
    if keep is None:
        return code
    kept = _decide(arguments, lambda profile, site: profile.keep_cookies(str(site), on=keep))
    return max(code, kept)


def accept_all(arguments: argparse.Namespace) -> int:
    """Switch every category on.

    Args:
        arguments: site.
    """
    return _decide(arguments, lambda profile, site: profile.decide("accept-all", site=site))


def reject_all(arguments: argparse.Namespace) -> int:
    """Switch every optional category off.

    Args:
        arguments: site.
    """
    return _decide(arguments, lambda profile, site: profile.decide("reject-all", site=site))


def reset(arguments: argparse.Namespace) -> int:
    """Forget the choices.

    Args:
        arguments: site.
    """
    return _decide(arguments, lambda profile, site: profile.reset(site))


def log(arguments: argparse.Namespace) -> int:
    """Print the record of decisions.

    Args:
        arguments: json.

    Raises:
        SourceError: it cannot be read.
    """
    from tui_reader.consent import log as decisions

    record = decisions.read(paths.state_dir())
    if arguments.json:
        from tui_reader.consent.report import log_object

        _write_json(log_object(record))
    else:
        from tui_reader.cli import consent_text

        streams.write(consent_text.log(record, consent_text.width()))
    if record.unreadable:
        lines = "line" if record.unreadable == 1 else "lines"
        streams.say(f"{record.unreadable} {lines} of the log cannot be read and are left out")
    return 0


def records(arguments: argparse.Namespace) -> int:
    """Print every local record the reader may keep.

    Args:
        arguments: json.
    """
    kept = own_profile().records
    if arguments.json:
        from tui_reader.consent.report import records_object

        _write_json(records_object(kept))
    else:
        from tui_reader.cli import consent_text

        streams.write(consent_text.records(kept, consent_text.width()))
    return 0


def inspect(arguments: argparse.Namespace) -> int:
    """Print the consent notice of a page.

    Args:
        arguments: source, gpc and json.

    Raises:
        SourceError: it cannot be opened or read.
        NetworkError: the network or the server failed.
    """
    from tui_reader.session import own_session

    session = own_session()
    page = session.look(arguments.source)
    for warning in page.warnings:
        streams.say(f"{arguments.source}: {warning}")
    gpc = session.gpc_support(page.page.url or arguments.source) if arguments.gpc else None
    if arguments.json:
        from tui_reader.notice.report import notice_object

        found = notice_object(page.notice, page.third_parties)
        if gpc is not None:
            found["gpc"] = {"honours": gpc.honours, "since": gpc.since}
        _write_json(found)
    else:
        from tui_reader.cli import consent_inspect, consent_text

        size = consent_text.width()
        streams.write(consent_inspect.report(page.notice, page.third_parties, size, gpc))
    return 0


def _checked(run: Run, name: str, options: tuple[str, ...], arguments: argparse.Namespace) -> int:
    """Run a subcommand, unless an option before it makes no sense for it."""
    for option in ("site", "json"):
        if getattr(arguments, option) and option not in options:
            raise UsageError(f"consent {name} takes no --{option}", hint="see consent --help")
    return run(arguments)


def _decide(
    arguments: argparse.Namespace, decision: Callable[[Profile, str | None], Outcome]
) -> int:
    site = _site(arguments)
    profile = own_profile(_lifetime())
    profile.load()
    if profile.problem is not None:
        streams.say(str(profile.problem))
    outcome = decision(profile, site)
    streams.say(outcome.line)
    return 1 if outcome.problems else 0


def _lifetime() -> int:
    """How many days a choice counts; a settings file in pieces keeps nobody from choosing."""
    from tui_reader.settings import Settings, load, path_in

    path = path_in(paths.config_dir())
    try:
        return load(path, ())[0].days
    except SettingsError as error:
        if os.path.lexists(path):  # else the choice itself cannot be saved, and says so
            streams.say(str(error))
        return Settings().days


def _switches(pairs: list[str]) -> dict[str, bool]:
    switches: dict[str, bool] = {}
    for pair in pairs:
        key, equals, value = pair.partition("=")
        if not equals:
            raise UsageError(
                "is not a switch", where=pair, hint="write CATEGORY=on or CATEGORY=off"
            )
        if key != KEEP_COOKIES and (key, value) != (NECESSARY, "on"):
            optional_key(key)
        if value not in ("on", "off"):
            raise UsageError(
                "is neither on nor off", where=pair, hint=f"write {key}=on or {key}=off"
            )
        if key in switches:
            raise UsageError("is switched twice", where=key, hint="name each category once")
        switches[key] = value == "on"
    return switches


def _site(arguments: argparse.Namespace) -> str | None:
    if arguments.site is None:
        return None
    from tui_reader.consent.sites import site_of

    return site_of(arguments.site)


def _write_json(data: dict[str, object]) -> None:
    import json

    streams.write(json.dumps(data, ensure_ascii=False, indent=2) + "\n")


def _sentence(words: str) -> str:
    return f"{words[0].upper()}{words[1:]}."
