"""Formulas as a line of characters: from MathML, from TeX, from the pictures of either."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml import etree

_HIGH = str.maketrans("0123456789+-−–=()nix", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ⁿⁱˣ")
_LOW = str.maketrans("0123456789+-−–=()aeinoxjkm", "₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎ₐₑᵢₙₒₓⱼₖₘ")
_HAS_HIGH = frozenset(map(chr, _HIGH))
_HAS_LOW = frozenset(map(chr, _LOW))
_PLAIN = re.compile(r"(?:[^\W_]|\.)*|√\([^()]*\)|\\\w+")
_INVISIBLE = re.compile("[\u2061-\u2064]")
_WRAPPER = re.compile(r"(?:^|[\s_-])(?:mwe-math|katex|mathjax|mjx|math|mathml|latex|tex)", re.I)
_DISPLAY = re.compile(r"display|block", re.I)
_PICTURE = re.compile(r"(?:^|\s)(?:mwe-math\S*|tex|latex)(?=\s|$)")
_SCRIPTS = ("msup", "mover", "msub", "munder", "msubsup", "munderover")
_NEAR = 8  # levels of what draws a formula
_DEEPEST = 40  # levels of a formula
_LONGEST = 2000  # characters of TeX that are made legible
_NAMES = (
    "alpha beta gamma delta epsilon varepsilon zeta eta theta iota kappa lambda mu nu xi pi rho "
    "sigma tau upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Phi Psi "
    "Omega cdot times div pm mp le leq ge geq ne neq approx equiv sim propto infty to rightarrow "
    "leftarrow Rightarrow sum prod int partial nabla in notin subset subseteq cup cap forall "
    "exists ldots cdots dots ell hbar circ degree langle rangle"
)
_SIGNS = "αβγδεεζηθικλμνξπρστυφφχψωΓΔΘΛΞΠΣΦΨΩ·×÷±∓≤≤≥≥≠≠≈≡∼∝∞→→←⇒∑∏∫∂∇∈∉⊂⊆∪∩∀∃…⋯…ℓℏ∘°⟨⟩"
_WORDS = "sin cos tan log ln exp lim max min mod det"
_SYMBOLS = {
    **dict(zip(_NAMES.split(), _SIGNS, strict=True)),
    **{word: word for word in _WORDS.split()},
}
_STYLES = re.compile(
    r"\\(?:displaystyle|textstyle|scriptstyle|left|right|limits|nolimits|[bB]igg?[lr]?)(?![a-zA-Z])\s*"
)
_FONTS = re.compile(r"\\(?:math(?:rm|bf|it|sf|tt|cal|bb|normal|frak|scr)|text(?:rm|bf|it)?"
                    r"|operatorname|mbox|boldsymbol)\s*\{([^{}]*)\}")  # fmt: skip
_FRACTION = re.compile(r"\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}")
_SHORT_FRACTION = re.compile(r"\\[dt]?frac\s*(\d)\s*(\d)")
_ROOT = re.compile(r"\\sqrt\s*\{([^{}]*)\}")
_SCRIPT = re.compile(r"\s*([\^_])\s*(?:\{([^{}]*)\}|([^\s{}\\()]))")
_SPACES = re.compile(r"\\(?:[,;:!> ]|q?quad(?![a-zA-Z]))|~")
_COMMAND = re.compile(r"\\([a-zA-Z]+)")
_GROUP = re.compile(r"(?<!\\)\{([^{}]*)\}")


def raise_(words: str) -> str:
    """Words as superscript characters, behind "^" when one of them has none.

    Args:
        words: without white space.
    """
    if words and all(each in _HAS_HIGH for each in words):
        return words.translate(_HIGH)
    return f"^{_bracketed(words)}"


def lower(words: str) -> str:
    """Words as subscript characters, behind "_" when one of them has none.

    Args:
        words: without white space.
    """
    if words and all(each in _HAS_LOW for each in words):
        return words.translate(_LOW)
    return f"_{_bracketed(words)}"


def _bracketed(words: str) -> str:
    return words if _PLAIN.fullmatch(words) else f"({words})"


def write_out(tree: etree._Element) -> None:
    """Put the formulas of a page into words, in the place of what draws them.

    Args:
        tree: changed in place, before its scripts are taken out.
    """
    for script in list(tree.iter("script")):
        kind = script.get("type", "")
        if kind.startswith("math/tex"):
            drawn = script.getprevious()
            while drawn is not None and _is_drawing(drawn):
                drawn.clear(keep_tail=True)
                drawn = drawn.getprevious()
            _become(script, from_tex(script.text or ""), is_display="display" in kind)
    formulas = list(tree.iter("math"))
    held = Counter(around for each in formulas for around in islice(each.iterancestors(), _NEAR))
    for math in formulas:
        outer = _wrapper(math, held)
        told = f"{math.get('display', '')} {outer.get('class', '')}"
        _become(outer, _formula(math), is_display=_DISPLAY.search(told) is not None)
    for image in list(tree.iter("img")):
        names = image.get("class", "")
        if names and _PICTURE.search(names) and (alt := image.get("alt", "").strip()):
            _become(image, from_tex(alt), is_display=False)


def _is_drawing(element: etree._Element) -> bool:
    """Whether an element shows what the script behind it says."""
    return "mathjax" in element.get("class", "").lower() and not (element.tail or "").strip()


def _wrapper(math: etree._Element, held: Counter[etree._Element]) -> etree._Element:
    """The outermost element that draws one formula and nothing else."""
    outer = math
    for parent in islice(math.iterancestors(), _NEAR):
        if parent.tag not in ("span", "div", "mjx-container", "mjx-assistive-mml", "semantics"):
            break
        named = f"{parent.get('class', '')} {parent.tag}"
        named += " math" * ("display" in parent.get("style", ""))
        if not _WRAPPER.search(named) or held[parent] > 1:
            break
        outer = parent
    return outer


def _become(element: etree._Element, text: str, *, is_display: bool) -> None:
    element.clear(keep_tail=True)
    element.tag = "span"
    element.text = f" {text} " if is_display else text


def _formula(math: etree._Element) -> str:
    """What a formula says: by its parts, or by its source where its parts say nothing."""
    words = " ".join(_INVISIBLE.sub("", _linear(math, 0)).split())
    return words or from_tex(math.get("alttext", ""))


def _linear(element: etree._Element, depth: int) -> str:
    tag = element.tag
    if not isinstance(tag, str) or tag in ("annotation", "annotation-xml", "mphantom"):
        return ""
    if tag in ("mi", "mn", "mo", "ms", "mtext") or not len(element) or depth > _DEEPEST:
        text = "".join(element.itertext())
        return text if tag == "mtext" else "".join(text.split())
    parts = [_linear(child, depth + 1) for child in element]
    if tag == "mfenced":
        return f"{element.get('open', '(')}{', '.join(parts)}{element.get('close', ')')}"
    if tag in _SCRIPTS and len(parts) > 1:
        return _scripted(tag, parts)
    return _arranged(tag, parts)


def _arranged(tag: str, parts: list[str]) -> str:
    if tag == "mfrac" and len(parts) > 1:
        return f"{_bracketed(parts[0])}/{_bracketed(parts[1])}"
    if tag == "mroot" and len(parts) > 1:
        return f"{raise_(parts[1])}√{_bracketed(parts[0])}"
    if tag == "msqrt":
        return f"√{_bracketed(''.join(parts))}"
    if tag in ("mtable", "mtr"):
        return ("; " if tag == "mtable" else " ").join(parts)
    return _joined(parts)


def _scripted(tag: str, parts: list[str]) -> str:
    """What stands with other parts above and below it."""
    base = parts[0]
    base = base if _PLAIN.fullmatch(base) or len(base) == 1 or base[-1:] == ")" else f"({base})"
    if tag in ("msup", "mover"):
        return base + raise_(parts[1])
    base += lower(parts[1])
    return base + raise_(parts[2]) if len(parts) > 2 else base


def _joined(parts: list[str]) -> str:
    """Parts in a row; a whole number and a fraction behind it do not run together."""
    out = ""
    for part in parts:
        mixed = out[-1:].isdecimal() and part[:1].isdecimal() and "/" in part
        out += f" {part}" if mixed else part
    return out


def from_tex(source: str) -> str:
    """TeX as one would write it on a line; its source where it is too intricate for that.

    Args:
        source: as in the page.
    """
    source = _INVISIBLE.sub("", " ".join(source.split())).strip("$ ")
    plain = _without_group(_STYLES.sub("", source))
    text = plain
    if len(text) > _LONGEST:
        return plain
    text = _SPACES.sub(" ", text)
    for _ in range(_DEEPEST):
        before = text
        text = _FONTS.sub(r"\1", text)
        text = _ROOT.sub(lambda m: f"√{_bracketed(m[1].strip())}", text)
        text = _FRACTION.sub(_over, text)
        text = _SHORT_FRACTION.sub(_over, text)
        text = _COMMAND.sub(lambda m: _SYMBOLS.get(m[1], m[0]), text)
        text = _SCRIPT.sub(_script, text)
        if text == before:
            text = _GROUP.sub(r"\1", text)
        if text == before:
            break
    return plain if "\\" in text or "{" in text or "}" in text else " ".join(text.split())


def _without_group(text: str) -> str:
    """Without the braces around all of it."""
    text = text.strip()
    inner = text[1:-1]
    whole = text[:1] == "{" and text[-1:] == "}"
    return (
        inner.strip() if whole and "}" not in inner.partition("{")[0] and _balanced(inner) else text
    )


def _balanced(text: str) -> bool:
    depth = 0
    for character in text:
        depth += (character == "{") - (character == "}")
        if depth < 0:
            return False
    return depth == 0


def _over(fraction: re.Match[str]) -> str:
    behind = fraction.string[fraction.start() - 1 : fraction.start()]
    gap = " " if behind.isdecimal() else ""
    return f"{gap}{_bracketed(fraction[1].strip())}/{_bracketed(fraction[2].strip())}"


def _script(script: re.Match[str]) -> str:
    words = "".join((script[2] or script[3] or "").split())
    if not words:
        return ""
    return raise_(words) if script[1] == "^" else lower(words)
