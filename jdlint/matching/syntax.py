r"""The language of patterns in rule files: plain words, plus a small part of regular expressions.

Words stand for themselves; a space stands for any run of white space. `(a|b)`, `[ab]`, `?`, `*`, `+`, `{m,n}`, `.`,
`^`, `$`, `\d \w \s \b` and their opposites mean what they mean everywhere; `(?-i:...)` is case-sensitive.
Look-around and back-references do not exist here: what stands beside a term is said in its `unless` and `needs`.
What runs over words (`.`, `[^...]`, `\s`) is repeated with a bound: `.{0,40}`.
"""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from jdlint.matching.char_class import DIGITS, listed

CLASS_ESCAPES: Final = frozenset("dDwWsS")
EDGE_ESCAPES: Final = frozenset("bB")
GROUP_OPENERS: Final = ("(?:", "(?-i:", "(?i:", "(")
MOST_REPEATS: Final = 400
MOST_DEPTH: Final = 40


class Literal(Struct, frozen=True):
    """One character that must stand there."""

    char: str


class Anything(Struct, frozen=True):
    """One character of a class, or an edge; `chars` lists the class where it is written as a list, else it is empty.

    A wide one may be white space and much else; `listed` is all that another one may be, where that is known.
    """

    chars: str = ""
    width: int = 1
    wide: bool = False
    listed: str = ""


class Sequence(Struct, frozen=True):
    """Parts one after the other."""

    parts: tuple[Node, ...]


class Choice(Struct, frozen=True):
    """One of several parts."""

    parts: tuple[Node, ...]


class Repeat(Struct, frozen=True):
    """A part `least` to `most` times; `most` is None where there is no bound."""

    part: Node
    least: int
    most: int | None


Node = Literal | Anything | Sequence | Choice | Repeat


class PatternSyntaxError(ValueError):
    """The pattern is not of this language; the message says what and at which character."""


class _Reader:
    """Reads one pattern from left to right."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.depth = 0

    def fail(self, why: str) -> PatternSyntaxError:
        return PatternSyntaxError(f"{why} at character {self.at + 1} of {self.text!r}")

    def peek(self) -> str:
        return self.text[self.at : self.at + 1]

    def choice(self) -> Node:
        parts = [self.sequence()]
        while self.peek() == "|":
            self.at += 1
            parts.append(self.sequence())
        return parts[0] if len(parts) == 1 else Choice(tuple(parts))

    def sequence(self) -> Node:
        parts: list[Node] = []
        while self.peek() not in ("", "|", ")"):
            parts.append(self.piece())
        return parts[0] if len(parts) == 1 else Sequence(tuple(parts))

    def piece(self) -> Node:
        part = self.single()
        while self.peek() and self.peek() in "?*+{":
            part = self.repeat(part)
        return part

    def repeat(self, part: Node) -> Node:
        sign = self.peek()
        if isinstance(part, Anything) and not part.width:
            raise self.fail("an edge cannot be repeated")
        self.at += 1
        if sign in "*+" and isinstance(part, Anything) and part.wide:
            raise self.fail(f"{sign!r} may run over any text; give a bound, such as {{0,40}}")
        if sign != "{":
            return Repeat(part, int(sign == "+"), 1 if sign == "?" else None)
        end = self.text.find("}", self.at)
        low, _, high = self.text[self.at : end].partition(",")
        if end < 0 or not low.isdecimal() or not (high.isdecimal() or not high):
            raise self.fail("'{' wants {n} or {m,n}")
        bounded = "," not in self.text[self.at : end]
        self.at = end + 1
        least = int(low)
        most = least if bounded else int(high or MOST_REPEATS)
        if not least <= most <= MOST_REPEATS:
            raise self.fail(f"a repeat goes from small to large and not past {MOST_REPEATS}")
        return Repeat(part, least, most)

    def single(self) -> Node:
        char = self.peek()
        if char == "(":
            return self.group()
        if char == "[":
            return self.char_class()
        if char == "\\":
            return self.escape()
        if char in "?*+{":
            raise self.fail(f"{char!r} has nothing to repeat")
        self.at += 1
        if char == ".":
            return Anything(wide=True)
        if char in "^$":
            return Anything(width=0)
        return Literal(char)

    def group(self) -> Node:
        opener = next(opener for opener in GROUP_OPENERS if self.text.startswith(opener, self.at))
        if opener == "(" and self.text.startswith("(?", self.at):
            raise self.fail("look-around, flags and named groups are not allowed; use unless or needs")
        self.depth += 1
        if self.depth > MOST_DEPTH:
            raise self.fail("groups are nested too deep")
        self.at += len(opener)
        inner = self.choice()
        if self.peek() != ")":
            raise self.fail("a '(' is not closed")
        self.at += 1
        self.depth -= 1
        return inner

    def char_class(self) -> Node:
        start = self.at
        self.at += 2 if self.text.startswith("[^", self.at) else 1
        first = self.at
        while self.peek() and (self.peek() != "]" or self.at == first):
            if self.text.startswith("[:", self.at):
                raise self.fail("named classes are not allowed")
            self.at += 2 if self.peek() == "\\" else 1
        if self.peek() != "]":
            raise self.fail("a '[' is not closed")
        inside = self.text[first : self.at]
        self.at += 1
        negated = self.text[start + 1] == "^"
        plain = not negated and "\\" not in inside and "-" not in inside.strip("-")
        return Anything(inside if plain else "", wide=negated, listed="" if negated else listed(inside))

    def escape(self) -> Node:
        char = self.text[self.at + 1 : self.at + 2]
        if not char or (char.isalnum() and char not in CLASS_ESCAPES | EDGE_ESCAPES):
            raise self.fail(f"'\\{char}' is not allowed")
        self.at += 2
        if char == "s":
            return Literal(" ")
        if char in CLASS_ESCAPES:
            return Anything(wide=char in "DWsS", listed=DIGITS if char == "d" else "")
        return Anything(width=0) if char in EDGE_ESCAPES else Literal(char)


def parse(text: str) -> Node:
    """Read a pattern.

    Raises PatternSyntaxError where it is not of the language that this module describes.
    """
    reader = _Reader(text)
    if text != text.strip():
        raise reader.fail("a pattern neither begins nor ends with a space")
    node = reader.choice()
    if reader.at < len(text):
        raise reader.fail("a ')' has no '('")
    return node
