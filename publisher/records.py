"""``dataclass``, ``field`` and ``replace`` as the standard library has them, for classes that are made in no time.

The standard library writes and compiles up to nine methods for each class, which takes half a millisecond, and a build
of a brief makes two hundred classes.  Here all classes share theirs.  What a type checker sees is the standard
library's own, and its ``fields``, ``asdict`` and ``replace`` take these records like any others.  A record has slots
and extends no other record.
"""

import operator
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

__all__ = ["dataclass", "field", "replace"]
_MISSING: Any = object()
_Compare = Callable[[Any, Any], Any]
_Values = Callable[[Any], tuple[Any, ...]]


class _Field(NamedTuple):
    """What a field holds where nobody says, and whether it is given, shown and compared."""

    default: Any = _MISSING
    default_factory: Any = _MISSING
    init: bool = True
    repr: bool = True
    compare: bool = True


class _Shape:
    """A record's fields by name, and what the methods that all records share ask of them again and again."""

    def __init__(self, cls: type) -> None:
        self.name, self.annotations = cls.__qualname__, cls.__annotations__
        self.fields = {name: _as_field(cls.__dict__.get(name, _MISSING)) for name in self.annotations}
        own = self.fields.items()
        self.places = {name: place for place, name in enumerate(name for name, each in own if each.init)}
        self.whole = len(self.places) if len(self.places) == len(self.fields) else None
        self.required = [name for name, each in own if each.init and each[:2] == (_MISSING, _MISSING)]
        self.defaults = {name: each.default for name, each in own}
        self.factories = {name: each.default_factory for name, each in own if each.default_factory is not _MISSING}
        self.shown = [name for name, each in own if each.repr]
        self.compared = _values([name for name, each in own if each.compare])
        self.setters: list[Callable[[Any, Any], None]] = []
        self.is_checked = "__post_init__" in cls.__dict__

    def complete(self, values: tuple[Any, ...], named: Mapping[str, Any]) -> Iterable[Any]:
        """What all fields hold; raises TypeError where one that must be given is not, or one too many is."""
        count = len(values)
        for name in named:
            if self.places.get(name, -1) < count:
                raise TypeError(f"{self.name} has no field {name!r}, or has it already")
        if count > len(self.places):
            raise TypeError(f"{self.name} takes {len(self.places)} values but {count} were given")
        for name in self.required[count:]:
            if name not in named:
                raise TypeError(f"{self.name} lacks {name!r}")
        found = {**self.defaults, **named}
        found.update(zip(self.places, values, strict=False))
        for name, make in self.factories.items():
            if found[name] is _MISSING:
                found[name] = make()
        return found.values()


def _as_field(default: Any) -> _Field:
    return default if isinstance(default, _Field) else _Field(default)


def _values(names: list[str]) -> _Values:
    """A function from a record to what it holds under the names."""
    return operator.attrgetter(*names) if len(names) > 1 else lambda record: tuple(getattr(record, n) for n in names)


def _init(self: Any, /, *values: Any, **named: Any) -> None:
    shape: _Shape = self.__shape__
    given = values if len(values) == shape.whole and not named else shape.complete(values, named)
    for put, value in zip(shape.setters, given, strict=False):
        if value is not _MISSING:
            put(self, value)
    if shape.is_checked:
        self.__post_init__()


def _repr(self: Any) -> str:
    shape: _Shape = self.__shape__
    return f"{shape.name}({', '.join([f'{name}={getattr(self, name)!r}' for name in shape.shown])})"


def _hash(self: Any) -> int:
    return hash(self.__shape__.compared(self))


def _comparing(compare: _Compare) -> _Compare:
    """The method that compares a record with another of its class."""

    def method(self: Any, other: Any) -> Any:
        if other.__class__ is not self.__class__:
            return NotImplemented
        values: _Values = self.__shape__.compared
        return compare(values(self), values(other))

    return method


def _refuse(self: object, name: str, *_: object) -> NoReturn:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"{name!r} of {self.__class__.__qualname__} cannot be changed")


def _getstate(self: Any) -> list[Any]:
    return [getattr(self, name) for name in self.__shape__.fields]


def _setstate(self: Any, state: list[Any]) -> None:
    for put, value in zip(self.__shape__.setters, state, strict=True):
        put(self, value)


def _replace(record: Any, /, **changes: Any) -> Any:
    shape: _Shape = record.__shape__
    return record.__class__(**{**{name: getattr(record, name) for name in shape.places}, **changes})


class _StandardFields:
    """``__dataclass_fields__``, made when asked for, by the standard library: a class because attributes ask so."""

    def __get__(self, record: object, cls: Any) -> Mapping[str, Any]:
        import dataclasses

        shape: _Shape = cls.__shape__
        told = [(name, shape.annotations[name], _standard(each)) for name, each in shape.fields.items()]
        made: Any = dataclasses.make_dataclass(cls.__name__, told, kw_only=True)
        cls.__dataclass_fields__ = made.__dataclass_fields__
        return cls.__dataclass_fields__  # type: ignore[no-any-return]


def _standard(each: _Field) -> Any:
    import dataclasses

    return dataclasses.field(**{name: value for name, value in each._asdict().items() if value is not _MISSING})


_ALWAYS = {"__init__": _init, "__replace__": _replace, "__dataclass_fields__": _StandardFields()}
_FROZEN = {"__setattr__": _refuse, "__delattr__": _refuse, "__getstate__": _getstate, "__setstate__": _setstate}
_ORDERED = {f"__{name}__": _comparing(getattr(operator, name)) for name in ("lt", "le", "gt", "ge")}


def _dataclass(*, frozen: bool = False, order: bool = False, **wanted: bool) -> Callable[[type], type]:
    """Of a class of annotated fields, the record; a method that it has itself stays."""
    methods: dict[str, Any] = _ALWAYS | (_FROZEN if frozen else {}) | (_ORDERED if order else {})
    if wanted.get("repr", True):
        methods["__repr__"] = _repr
    if wanted.get("eq", True):
        methods |= {"__eq__": _comparing(operator.eq), "__hash__": _hash if frozen else None}
    return lambda cls: _made(cls, methods)


def _made(cls: type, methods: Mapping[str, Any]) -> type:
    shape = _Shape(cls)
    names = tuple(shape.fields)
    own = {name: value for name, value in cls.__dict__.items() if name not in (*names, "__dict__", "__weakref__")}
    told = {"__slots__": names, "__match_args__": tuple(shape.places), "__shape__": shape}
    made = type(cls)(cls.__name__, cls.__bases__, {**methods, **own, **told})
    made.__qualname__ = cls.__qualname__
    shape.setters = [made.__dict__[name].__set__ for name in names]
    return made


def _field(**told: Any) -> Any:
    return _Field(**told)


if TYPE_CHECKING:
    from dataclasses import dataclass, field, replace
else:
    dataclass, field, replace = _dataclass, _field, _replace
