"""The pydantic model of a class: made when something of the class is first read, told, shown or described."""

from __future__ import annotations

from functools import cache
from inspect import get_annotations
from types import new_class
from typing import TYPE_CHECKING, Any, Final, TypeVar

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter
from pydantic.fields import FieldInfo
from pydantic_core import core_schema

from jdlint.model.strict import Strict

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pydantic import SerializationInfo
    from pydantic_core import CoreSchema

Kind = TypeVar("Kind", bound=Strict)

_KEPT: Final = ("__module__", "__qualname__", "__doc__", "model_config")
_OURS: Final = ("__", "model_names", "model_hidden", "model_checked")


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", protected_namespaces=())


def twin(kind: type[Strict]) -> type[BaseModel]:
    """The model with the fields, defaults and validators of the class and of its bases."""
    hashable: Any = kind
    return _twin(hashable)


@cache
def _twin(kind: type[Strict]) -> type[BaseModel]:
    bases = tuple(twin(base) for base in kind.__bases__ if issubclass(base, Strict) and base is not Strict)
    names = {name: value for name, value in vars(kind).items() if name in _KEPT or not name.startswith(_OURS)}
    hidden = {name: Field(default=getattr(kind, name), exclude=True) for name in kind.model_hidden}
    names.update({"__annotations__": get_annotations(kind)}, **hidden)
    made: type[BaseModel] = new_class(kind.__name__, bases or (_Model,), exec_body=lambda space: space.update(names))
    return made


@cache
def _reader(kind: type[Any]) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


def read(kind: type[Kind], data: Any, context: Mapping[str, Any] | None) -> Kind:
    """The value of a class that plain data tells.

    Raises pydantic.ValidationError.
    """
    hashable: Any = kind
    value: Kind = _reader(hashable).validate_python(data, context=dict(context or {}))
    return value


def as_model(value: Strict) -> BaseModel:
    """The value as its model, unchecked, to be dumped."""
    return twin(type(value)).model_construct(_fields_set=value.model_fields_set, **value.model_values())


def schema_of(kind: type[Strict], handler: Any) -> CoreSchema:
    """How pydantic reads and dumps a value of the class, by itself or as a part of another."""

    def made(value: Any, validate: Callable[[Any], BaseModel]) -> Strict:
        return value if isinstance(value, kind) else _from_model(kind, validate(value))

    dumped = core_schema.plain_serializer_function_ser_schema(_dump, info_arg=True)
    return core_schema.no_info_wrap_validator_function(made, handler.generate_schema(twin(kind)), serialization=dumped)


def _from_model(kind: type[Strict], model: BaseModel) -> Strict:
    value = object.__new__(kind)
    told = model.model_fields_set
    vars(value).update((name, part) for name, part in vars(model).items() if name in told or _is_made(kind, name))
    value.model_checked()
    return value


def _is_made(kind: type[Strict], name: str) -> bool:
    """Whether the default of a field is made by pydantic and does not stand in the class."""
    return isinstance(getattr(kind, name, None), FieldInfo)


def _dump(value: Strict, info: SerializationInfo) -> dict[str, Any]:
    return as_model(value).model_dump(mode=info.mode, by_alias=bool(info.by_alias))
