"""One pattern of a rule: checked when it is made, compiled when it is first needed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from jdlint.matching.atoms import atoms
from jdlint.matching.syntax import Anything, Choice, Literal, Node, PatternSyntaxError, Repeat, Sequence, parse
from jdlint.text.folding import fold
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True)
class Pattern:
    """A pattern in the language of `jdlint.matching.syntax`, matched at word edges and, by default, in any case."""

    text: str
    sensitive: bool = False

    def __getstate__(self) -> tuple[str, bool]:
        return self.text, self.sensitive

    def __setstate__(self, state: tuple[str, bool]) -> None:
        object.__setattr__(self, "text", state[0])
        object.__setattr__(self, "sensitive", state[1])

    @cached_property
    def atoms(self) -> frozenset[str]:
        """Strings of which one is in every match, lower case and folded.

        Raises PatternSyntaxError where the pattern is none or has no such strings.
        """
        found = atoms(parse(fold(self.text).decode("latin-1")))
        if not found:
            raise PatternSyntaxError(f"{self.text!r} needs a word or a letter that every match contains")
        return found

    @cached_property
    def _regexp(self) -> Any:
        import re2  # noqa: PLC0415 - compiled only where a text holds one of its atoms

        options = re2.Options()
        options.encoding = re2.Options.Encoding.LATIN1
        options.case_sensitive = self.sensitive
        options.log_errors = False
        try:
            return re2.compile(self.expression, options)
        except re2.error as error:
            raise PatternSyntaxError(f"{self.text!r} is no pattern: {error}") from error

    @cached_property
    def expression(self) -> bytes:
        """The pattern as RE2 reads it."""
        plain = fold(self.text)
        node = parse(plain.decode("latin-1"))
        left, right = (rb"\b" if _plain_edge(node, side) else b"" for side in (0, -1))
        return left + b"(?:" + _spaced(plain) + b")" + right

    def check(self) -> None:
        """Raise PatternSyntaxError unless the pattern can be indexed and compiled."""
        assert self.atoms  # noqa: S101 - reading it is the check
        assert self._regexp  # noqa: S101

    def find(self, folded: bytes, within: Span) -> Iterator[Span]:
        """Every match in a part of a folded text, from left to right, none empty and none inside a word."""
        for match in self._regexp.finditer(folded, within.start, within.end):
            span = Span(*match.span())
            if span.end > span.start and _at_word_edges(folded, span):
                yield span

    def search(self, folded: bytes, within: Span) -> Span | None:
        """The first match, or None."""
        return next(self.find(folded, within), None)


def _spaced(plain: bytes) -> bytes:
    """A space stands for any run of white space; inside a character class, for one."""
    parts, in_class, escaped = [], False, False
    for value in plain:
        char = bytes([value])
        if not escaped:
            in_class = char == b"[" or (in_class and char != b"]")
        escaped = char == b"\\" and not escaped
        parts.append(char if char != b" " else rb"\s" if in_class else rb"\s+")
    return b"".join(parts)


def _plain_edge(node: Node, side: int) -> bool:
    """Whether every match begins (side 0) or ends (side -1) with an ASCII letter, digit or underscore."""
    match node:
        case Literal(char):
            return char.isascii() and (char.isalnum() or char == "_")
        case Anything(chars, width):
            return bool(width and chars) and all(c.isascii() and c.isalnum() for c in chars)
        case Choice(parts):
            return all(_plain_edge(part, side) for part in parts)
        case Sequence(parts):
            return _plain_sequence_edge(parts if side == 0 else parts[::-1], side)
        case Repeat(part):
            return _plain_edge(part, side)


def _plain_sequence_edge(parts: tuple[Node, ...], side: int) -> bool:
    """The edge of a sequence is its first part and, where that may be absent, what follows it too."""
    for part in parts:
        if not _plain_edge(part, side):
            return False
        if not isinstance(part, Repeat) or part.least:
            return True
    return False


def _is_word(value: int) -> bool:
    return chr(value).isalnum()


def _at_word_edges(folded: bytes, span: Span) -> bool:
    """Accented letters are letters too, which the engine's own word edge does not know."""
    start, end = span
    if start and _is_word(folded[start]) and _is_word(folded[start - 1]):
        return False
    return not (end < len(folded) and _is_word(folded[end - 1]) and _is_word(folded[end]))
