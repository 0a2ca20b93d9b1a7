"""One pattern of a rule: analysed and compiled when it is first needed."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from jdlint.matching.finder import finder

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jdlint.matching.atoms import Key
    from jdlint.text.span import Span


class Pattern:
    """A pattern in the language of `jdlint.matching.syntax`, matched at word edges and, by default, in any case.

    Of the matches that begin at one place, the longest counts; matches do not overlap.
    """

    def __init__(self, text: str, sensitive: bool = False) -> None:  # noqa: FBT001, FBT002 - as rule files say it
        self.text = text
        self.sensitive = sensitive

    @classmethod
    def of_any(cls, texts: Iterable[str]) -> Pattern:
        """One pattern that matches where any of these does: one look at a text in place of many."""
        return cls("|".join(f"({text})" for text in texts))

    def __repr__(self) -> str:
        return f"Pattern({self.text!r}, sensitive={self.sensitive})"

    @cached_property
    def keys(self) -> tuple[Key, ...]:
        """What must be in a text for the pattern to match there.

        Raises PatternSyntaxError where the pattern is none or can match without any word or sign.
        """
        from jdlint.matching.analysis import keys_of  # noqa: PLC0415 - those of bundled rules are kept

        return keys_of(self.text)

    @cached_property
    def expression(self) -> bytes:
        """What the engine compiles.

        Raises PatternSyntaxError where the pattern is none.
        """
        from jdlint.matching.analysis import expression_of  # noqa: PLC0415 - as above

        return expression_of(self.text, sensitive=self.sensitive)

    def check(self, *, indexed: bool = True) -> None:
        """Raise PatternSyntaxError unless the pattern compiles and, where `indexed`, has a word to look for."""
        from jdlint.matching.syntax import PatternSyntaxError  # noqa: PLC0415 - as above

        expression = self.expression
        try:
            finder(expression)
        except PatternSyntaxError as error:
            raise PatternSyntaxError(f"{self.text!r} is no pattern: {error}") from error
        assert not indexed or self.keys  # noqa: S101 - reading it is the check

    def find(self, folded: bytes, within: Span) -> Iterator[Span]:
        """Every match in a part of a folded text, from left to right, none empty and none inside a word."""
        return finder(self.expression).find(folded, within)

    def search(self, folded: bytes, within: Span) -> Span | None:
        """The first match, or None."""
        return finder(self.expression).search(folded, within)
