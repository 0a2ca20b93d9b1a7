"""What people write in files: declared like a pydantic model, checked like one, and light to carry about."""

from __future__ import annotations

import pickle
from typing import Annotated, ClassVar

import pytest
from pydantic import Field, ValidationError, field_validator

from jdlint.model import NO_ENTRIES, Limits, Passes, Strict


def _upper(text: str) -> str:
    if not text.isupper():
        raise ValueError(f"{text!r} is not in capitals")
    return text


class Inner(Strict):
    """A part."""

    code: Annotated[str, Limits(min_length=2), Passes(_upper)]
    note: str = ""


class Outer(Strict):
    """A whole, declared in all ways that a plugin may use."""

    kind: ClassVar[str] = "outer"

    most: int = Field(default=60, gt=0)
    words: tuple[str, ...] = ()
    inner: Inner | None = None
    table: dict[str, int] = NO_ENTRIES

    @field_validator("words")
    @classmethod
    def _no_blank(cls, words: tuple[str, ...]) -> tuple[str, ...]:
        if "" in words:
            raise ValueError(f"{cls.kind} takes no empty word")
        return words

    def model_checked(self) -> None:
        """Too many words do not fit."""
        if len(self.words) > self.most:
            raise ValueError(f"{len(self.words)} words are more than {self.most}")


def test_a_value_has_what_was_told_and_else_the_defaults() -> None:
    value = Outer.model_validate({"words": ["a"], "inner": {"code": "AB"}})
    assert (value.most, value.words, value.table) == (60, ("a",), {})
    assert value.inner == Inner(code="AB")
    assert value.model_fields_set >= {"words", "inner"}
    assert Outer().words == ()


@pytest.mark.parametrize(
    ("told", "place", "fault"),
    [
        ({"most": 0}, ("most",), "greater than 0"),
        ({"wrods": []}, ("wrods",), "not permitted"),
        ({"words": [""]}, ("words",), "outer takes no empty word"),
        ({"words": ["a", "b"], "most": 1}, (), "2 words are more than 1"),
        ({"inner": {"code": "A"}}, ("inner", "code"), "at least 2"),
        ({"inner": {"code": "ab"}}, ("inner", "code"), "'ab' is not in capitals"),
        ({"inner": {}}, ("inner", "code"), "required"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(told: dict[str, object], place: tuple[str, ...], fault: str) -> None:
    with pytest.raises(ValidationError) as caught:
        Outer.model_validate(told)
    (error,) = caught.value.errors()
    assert tuple(part for part in error["loc"] if "[" not in str(part)) == place
    assert fault in error["msg"]


def test_what_is_missing_is_told_when_a_value_is_made_in_python() -> None:
    with pytest.raises(ValidationError, match="code"):
        Inner()


def test_a_value_is_frozen_and_equal_to_its_copies() -> None:
    value = Outer(words=("a",), inner=Inner(code="AB"))
    with pytest.raises(AttributeError, match="frozen"):
        value.most = 3  # type: ignore[misc]  # the fault that is tested
    with pytest.raises(AttributeError, match="frozen"):
        del value.words
    assert pickle.loads(pickle.dumps(value)) == value == value.model_copy()  # noqa: S301 - our own
    assert value.model_copy(update={"words": ("b",)}) != value
    assert Inner(code="AB") != "AB"
    assert hash(Inner(code="AB")) == hash(Inner(code="AB"))


def test_it_is_dumped_and_described_as_its_model() -> None:
    value = Outer(words=("a",), inner=Inner(code="AB"))
    assert value.model_dump() == {
        "most": 60, "words": ("a",), "inner": {"code": "AB", "note": ""}, "table": {},
    }  # fmt: skip
    schema = Outer.model_json_schema()
    assert schema["properties"]["most"] == {"default": 60, "exclusiveMinimum": 0, "title": "Most", "type": "integer"}
    assert schema["$defs"]["Inner"]["required"] == ["code"]
    assert schema["additionalProperties"] is False
