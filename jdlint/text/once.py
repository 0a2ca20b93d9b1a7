"""Values that are worked out when first asked for, and kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

if TYPE_CHECKING:
    from collections.abc import Callable

Value = TypeVar("Value")


class once(Generic[Value]):  # noqa: N801 - a decorator
    """As `functools.cached_property`, which until Python 3.12 takes a lock at each first look, forty times a posting.

    Two threads that look at once may both work a value out; it is the same.
    """

    def __init__(self, work_out: Callable[[Any], Value]) -> None:
        self.func = work_out
        self.__doc__ = work_out.__doc__
        self.name = work_out.__name__

    @overload
    def __get__(self, instance: None, owner: type) -> once[Value]: ...
    @overload
    def __get__(self, instance: object, owner: type) -> Value: ...
    def __get__(self, instance: Any, owner: type) -> Any:
        if instance is None:
            return self
        value = vars(instance)[self.name] = self.func(instance)
        return value
