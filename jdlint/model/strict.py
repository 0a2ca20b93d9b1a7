"""The base of everything that people write in files: rules, parameters, settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self, dataclass_transform

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic_core import CoreSchema

NO_ENTRIES: Final[Any] = {}
"""The default of a field that is a table; nobody changes it."""


@dataclass_transform(kw_only_default=True, frozen_default=True)
class Strict:
    """A frozen value whose fields are those of a pydantic model, and in which a key that it does not know is an error.

    A subclass is written like a pydantic model: annotated fields, defaults, `Field(...)`, validators, `model_config`.
    The model is made from it when something is first read or told (`jdlint.model.twin`); a run with the bundled rules
    alone, which are kept ready, never imports pydantic. A field that is not told is the default of its class.
    """

    model_names: ClassVar[tuple[str, ...]] = ()
    """The names of the fields, those of the bases first."""

    model_hidden: ClassVar[tuple[str, ...]] = ()
    """Fields that are neither dumped nor described."""

    def __init__(self, **told: Any) -> None:
        if told:
            vars(self).update(vars(type(self).model_validate(told)))
        elif any(not hasattr(self, name) for name in self.model_names):
            type(self).model_validate({})  # says what is missing

    @classmethod
    def model_validate(cls, data: Any, *, context: Mapping[str, Any] | None = None) -> Self:
        """The value that plain data tells; one that is made already is taken as it is.

        Raises pydantic.ValidationError, which names the keys, where something is wrong.
        """
        from jdlint.model.twin import read  # noqa: PLC0415 - imports pydantic

        return read(cls, data, context)

    @property
    def model_fields_set(self) -> set[str]:
        """The fields that were told."""
        return {name for name in self.model_names if name in vars(self)}

    def model_copy(self, *, update: Mapping[str, Any] | None = None) -> Self:
        """The same with some fields changed; these are not checked."""
        copy = object.__new__(type(self))
        told = {name: value for name, value in vars(self).items() if name in self.model_names}
        vars(copy).update(told, **(update or {}))
        return copy

    def model_dump(self, **options: Any) -> dict[str, Any]:
        """The value as plain data, as pydantic's method of this name does it."""
        from jdlint.model.twin import as_model  # noqa: PLC0415 - imports pydantic

        return as_model(self).model_dump(**options)

    def model_dump_json(self, **options: Any) -> str:
        """The value as JSON, as pydantic's method of this name does it."""
        from jdlint.model.twin import as_model  # noqa: PLC0415 - imports pydantic

        return as_model(self).model_dump_json(**options)

    @classmethod
    def model_json_schema(cls, **options: Any) -> dict[str, Any]:
        """The JSON Schema of what may be told, as pydantic's method of this name makes it."""
        from jdlint.model.twin import twin  # noqa: PLC0415 - imports pydantic

        return twin(cls).model_json_schema(**options)

    def model_checked(self) -> None:
        """Look at a value that was just read; ValueError where its fields do not fit together."""

    def model_values(self) -> dict[str, Any]:
        """All fields by name, told or not."""
        return {name: getattr(self, name) for name in self.model_names}

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen; model_copy(update=...) makes another")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Strict) or type(self) is not type(other):
            return NotImplemented
        return self.model_values() == other.model_values()

    def __hash__(self) -> int:
        return hash((type(self), *self.model_values().values()))

    def __repr__(self) -> str:
        told = ", ".join(f"{name}={value!r}" for name, value in self.model_values().items())
        return f"{type(self).__name__}({told})"

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> CoreSchema:
        from jdlint.model.twin import schema_of  # noqa: PLC0415 - called by pydantic

        del source
        return schema_of(cls, handler)

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        own = [name for name, said in vars(cls).get("__annotations__", {}).items() if _is_field(name, str(said))]
        cls.model_names = tuple(dict.fromkeys([*cls.model_names, *own]))


def _is_field(name: str, annotation: str) -> bool:
    return not name.startswith(("_", "model_")) and not annotation.startswith(("ClassVar", "typing.ClassVar"))
