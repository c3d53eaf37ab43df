"""Frozen dataclasses with slots, for the modules that every command waits for.

To load `dataclasses` and to let it write the methods of the models takes longer than to read a
page. Here is the part of it that frozen records need; a type checker sees the original, and the
original's own `replace`, `fields` and `asdict` take these records too.
"""

from __future__ import annotations

from operator import attrgetter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from dataclasses import Field, dataclass, replace
    from typing import Any

__all__ = ["dataclass", "replace"]


class _Frozen:
    """What all records do alike."""

    __slots__ = ()
    __match_args__: tuple[str, ...] = ()
    _values: Callable[[_Frozen], tuple[object, ...]]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, _Frozen) or other.__class__ is not self.__class__:
            return NotImplemented
        return self._values(self) == self._values(other)

    def __hash__(self) -> int:
        return hash(self._values(self))

    def __repr__(self) -> str:
        shown = [f"{name}={getattr(self, name)!r}" for name in self.__match_args__]
        return f"{self.__class__.__qualname__}({', '.join(shown)})"

    def __reduce__(self) -> tuple[type, tuple[object, ...]]:
        return self.__class__, self._values(self)

    def __setattr__(self, name: str, _value: object) -> None:
        raise AttributeError(f"cannot assign to field {name!r} of {self!r}")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"cannot delete field {name!r} of {self!r}")


class _Fields:
    """The fields as `dataclasses` wants them, made when it asks."""

    def __init__(self, defaults: Mapping[str, object]) -> None:
        self._defaults = defaults
        self._made: dict[str, Field[Any]] = {}

    def __get__(self, _record: _Frozen | None, cls: type[_Frozen]) -> dict[str, Field[Any]]:
        if self._made:
            return self._made
        from dataclasses import fields, make_dataclass

        listed: list[Any] = [
            (name, kind, self._defaults[name]) if name in self._defaults else (name, kind)
            for name, kind in cls.__annotations__.items()
        ]
        self._made = {each.name: each for each in fields(make_dataclass(cls.__name__, listed))}
        return self._made


def _dataclass(*, frozen: bool, slots: bool) -> Callable[[type], type]:
    """As `dataclasses.dataclass`, of which only this kind is here."""
    if not (frozen and slots):
        raise TypeError("a record is frozen and has slots")
    return _record


def _replace(record: Any, /, **changes: object) -> Any:  # noqa: ANN401 - of any class
    """As `dataclasses.replace`, for records and all other dataclasses."""
    if not isinstance(record, _Frozen):
        from dataclasses import replace

        return replace(record, **changes)
    for name in record.__match_args__:
        if name not in changes:
            changes[name] = getattr(record, name)
    return record.__class__(**changes)


def _record(cls: type) -> type:
    body = dict(cls.__dict__)
    names = tuple(body.get("__annotations__", ()))
    defaults = {name: body.pop(name) for name in names if name in body}
    for name in ("__dict__", "__weakref__"):
        body.pop(name, None)
    body.update(
        __slots__=names,
        __match_args__=names,
        __dataclass_fields__=_Fields(defaults),
        __init__=_first_init(names, defaults),
        _values=staticmethod(_values_of(names)),
    )
    return type(cls.__name__, (_Frozen,), body)


def _values_of(names: tuple[str, ...]) -> Callable[[_Frozen], tuple[object, ...]]:
    if len(names) > 1:
        return attrgetter(*names)
    return lambda record: tuple([getattr(record, name) for name in names])


def _first_init(names: tuple[str, ...], defaults: Mapping[str, object]) -> Callable[..., None]:
    """An `__init__` that writes the real one when the first record is made: many never are."""

    def init(self: _Frozen, *args: object, **named: object) -> None:
        write: Callable[..., None] = _written_init(self.__class__, names, defaults)
        type.__setattr__(self.__class__, "__init__", write)
        write(self, *args, **named)

    return init


def _written_init(
    cls: type[_Frozen], names: tuple[str, ...], defaults: Mapping[str, object]
) -> Callable[..., None]:
    given = [f"{name}=_defaults[{name!r}]" if name in defaults else name for name in names]
    lines = [f" _set_{name}(self, {name})" for name in names] or [" pass"]
    scope: dict[str, Any] = {f"_set_{name}": getattr(cls, name).__set__ for name in names}
    scope["_defaults"] = defaults
    # A loop over the names would take three times as long, for each line of each page.
    exec("\n".join([f"def __init__({', '.join(['self', *given])}):", *lines]), scope)  # noqa: S102
    written: Callable[..., None] = scope["__init__"]
    return written


if not TYPE_CHECKING:
    dataclass, replace = _dataclass, _replace
