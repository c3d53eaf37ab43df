"""TCF strings, GPP headers and US privacy strings: read and explained, never made.

The framework lets only a registered consent manager make or change one.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

_LIMIT = 32 * 1024  # characters; the largest strings in use have a few thousand
_LISTED = 4 * 65_536  # vendors in all ranges of a string together
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_VALUES = {letter: f"{value:06b}" for value, letter in enumerate(_ALPHABET)}
_GPP_SECTIONS = {
    1: "TCF EU 1",
    2: "TCF EU",
    5: "TCF Canada",
    6: "US Privacy",
    7: "US national",
    8: "California",
    9: "Virginia",
    10: "Colorado",
    11: "Utah",
    12: "Connecticut",
}


@dataclass(frozen=True, slots=True)
class Restriction:
    """What the publisher restricts: a purpose, how (0 not at all, 1 consent, 2 interest), whom."""

    purpose: int
    kind: int
    vendors: frozenset[int]


@dataclass(frozen=True, slots=True)
class Publisher:
    """The publisher's own purposes: by consent and by interest, the standard ones and its own."""

    consent: frozenset[int] = frozenset()
    interest: frozenset[int] = frozenset()
    custom_consent: frozenset[int] = frozenset()
    custom_interest: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class TCString:
    """A TCF string, version 2 (IAB Europe, Consent string and vendor list formats v2.3).

    Args:
        created: the day of the choice (UTC).
        updated: the day of its last change (UTC).
        cmp_id: number of the consent manager.
        cmp_version: its version.
        screen: on which of its screens the choice was made.
        language: ISO 639-1 code, upper case as written.
        vendor_list: version of the list of vendors.
        policy: version of the framework's policies.
        service_specific: whether it holds for one site.
        non_standard: whether the notice's texts were not the framework's.
        special_features: opted in to.
        purposes: consented to.
        interests: purposes for which legitimate interest was made known and not objected to.
        one_treatment: whether purpose 1 was not asked about.
        country: of the publisher.
        vendors: consented to.
        vendor_interests: vendors with legitimate interest.
        restrictions: by the publisher.
        disclosed: vendors that were shown, None when the string does not say.
        publisher: the publisher's own purposes, None when the string has none.
    """

    created: datetime
    updated: datetime
    cmp_id: int
    cmp_version: int
    screen: int
    language: str
    vendor_list: int
    policy: int
    service_specific: bool
    non_standard: bool
    special_features: frozenset[int]
    purposes: frozenset[int]
    interests: frozenset[int]
    one_treatment: bool
    country: str
    vendors: frozenset[int] = frozenset()
    vendor_interests: frozenset[int] = frozenset()
    restrictions: tuple[Restriction, ...] = ()
    disclosed: frozenset[int] | None = None
    publisher: Publisher | None = None

    @property
    def refuses_everything(self) -> bool:
        """Whether nothing at all is granted or left to legitimate interest."""
        granted = (self.purposes, self.interests, self.vendors, self.special_features)
        return not any((*granted, self.vendor_interests))

    @property
    def summary(self) -> str:
        """What it says, in one line."""
        if self.refuses_everything:
            return "refuses every purpose and vendor"
        parts = [f"purposes {_numbers(self.purposes)}", f"{len(self.vendors)} vendors"]
        if self.interests:
            parts.append(f"legitimate interest for {_numbers(self.interests)}")
        return f"grants {', '.join(parts)}"


@dataclass(frozen=True, slots=True)
class USPrivacy:
    """A US privacy string: each of the three is None where it says that it does not apply."""

    notice_given: bool | None
    opted_out: bool | None
    covered: bool | None


@dataclass(frozen=True, slots=True)
class GPPHeader:
    """The header of a Global Privacy Platform string: which sections follow it, by number."""

    sections: tuple[int, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The sections by name, in their order."""
        return tuple(_GPP_SECTIONS.get(each, f"section {each}") for each in self.sections)


def read_tc(text: str) -> TCString | None:
    """Read a TCF string.

    Args:
        text: from outside.

    Returns:
        None where it is none, or not of version 2.
    """
    if len(text) > _LIMIT:
        return None
    core, *others = text.strip().split(".")
    try:
        return _core(_Bits(core), [_Bits(each) for each in others])
    except (_MalformedError, OverflowError):
        return None


def read_us_privacy(text: str) -> USPrivacy | None:
    """Read a US privacy string such as "1YN-".

    Args:
        text: from outside.
    """
    text = text.strip().upper()
    if len(text) != 4 or text[0] != "1" or set(text[1:]) - set("YN-"):
        return None
    meaning = {"Y": True, "N": False}
    return USPrivacy(*(meaning.get(letter) for letter in text[1:]))


def read_gpp(text: str) -> GPPHeader | None:
    """Read the header of a Global Privacy Platform string.

    Args:
        text: from outside; what follows the first "~" is not looked at.
    """
    header = text.strip().partition("~")[0]
    if not header or len(header) > 400:
        return None
    try:
        return _gpp(_Bits(header))
    except _MalformedError:
        return None


class _MalformedError(Exception):
    """There are fewer bits than a field needs, or none that can be read, or they make no sense."""


@dataclass(slots=True)
class _Bits:
    """Bits that are read from the left."""

    text: str
    position: int = 0
    bits: str = field(init=False)
    listed: int = 0

    def __post_init__(self) -> None:
        if not self.text or set(self.text) - _VALUES.keys():
            raise _MalformedError
        self.bits = "".join(map(_VALUES.__getitem__, self.text))

    def number(self, width: int) -> int:
        """The next bits as a number, the most significant first."""
        end = self.position + width
        if end > len(self.bits):
            raise _MalformedError
        value = int(self.bits[self.position : end] or "0", 2)
        self.position = end
        return value

    def flag(self) -> bool:
        return self.number(1) == 1

    def letters(self) -> str:
        first, second = self.number(6), self.number(6)
        return f"{chr(65 + first % 26)}{chr(65 + second % 26)}"

    def members(self, width: int) -> frozenset[int]:
        """The places, from 1, at which a bit is set."""
        value = f"{self.number(width):0{width}b}" if width else ""
        return frozenset(place for place, bit in enumerate(value, 1) if bit == "1")

    def fibonacci(self) -> int:
        """A number in Fibonacci coding: it ends with the first pair of set bits."""
        value, before, step = 0, 1, 1
        last = False
        for _ in range(32):
            bit = self.flag()
            if bit and last:
                return value
            value += step if bit else 0
            before, step = step, before + step
            last = bit
        raise _MalformedError


def _core(bits: _Bits, others: list[_Bits]) -> TCString | None:
    if bits.number(6) != 2:
        return None
    created, updated = (_EPOCH + timedelta(milliseconds=100 * bits.number(36)) for _ in range(2))
    string = TCString(
        created=created,
        updated=updated,
        cmp_id=bits.number(12),
        cmp_version=bits.number(12),
        screen=bits.number(6),
        language=bits.letters(),
        vendor_list=bits.number(12),
        policy=bits.number(6),
        service_specific=bits.flag(),
        non_standard=bits.flag(),
        special_features=bits.members(12),
        purposes=bits.members(24),
        interests=bits.members(24),
        one_treatment=bits.flag(),
        country=bits.letters(),
        vendors=_vendors(bits),
        vendor_interests=_vendors(bits),
        restrictions=_restrictions(bits),
    )
    return _with_segments(string, others)


def _with_segments(string: TCString, others: list[_Bits]) -> TCString:
    from dataclasses import replace

    for bits in others:
        kind = bits.number(3)
        if kind == 1:
            string = replace(string, disclosed=_vendors(bits))
        elif kind == 3:
            consent, interest = bits.members(24), bits.members(24)
            count = bits.number(6)
            own = Publisher(consent, interest, bits.members(count), bits.members(count))
            string = replace(string, publisher=own)
    return string


def _vendors(bits: _Bits) -> frozenset[int]:
    last = bits.number(16)
    return _ranges(bits) if bits.flag() else bits.members(last)


def _ranges(bits: _Bits) -> frozenset[int]:
    found: set[int] = set()
    for _ in range(bits.number(12)):
        is_range = bits.flag()
        first = bits.number(16)
        last = bits.number(16) if is_range else first
        # Thousands of ranges of all vendors fit into a short string, and mean nothing.
        bits.listed += last - first + 1
        if bits.listed > _LISTED or last < first:
            raise _MalformedError
        found.update(range(first, last + 1))
    return frozenset(found)


def _restrictions(bits: _Bits) -> tuple[Restriction, ...]:
    count = bits.number(12)
    return tuple(Restriction(bits.number(6), bits.number(2), _ranges(bits)) for _ in range(count))


def _gpp(bits: _Bits) -> GPPHeader | None:
    if bits.number(6) != 3 or bits.number(6) != 1:
        return None
    sections: list[int] = []
    for _ in range(bits.number(12)):
        is_range = bits.flag()
        last = sections[-1] if sections else 0
        first = last + bits.fibonacci()
        end = first + bits.fibonacci() if is_range else first
        if end > 1000:  # ids are small; a larger one is made up
            return None
        sections.extend(range(first, end + 1))
    return GPPHeader(tuple(sections))


def _numbers(found: frozenset[int]) -> str:
    return ", ".join(map(str, sorted(found))) or "none"
