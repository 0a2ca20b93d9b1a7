"""Every name and abbreviation of every credential, found in one pass over the text."""

from __future__ import annotations

from functools import cache, cached_property
from typing import TYPE_CHECKING, Any, Final, Literal

from msgspec import Struct

from jdlint.matching.words import inside_word, spaced
from jdlint.posting.credentials.rows import CredentialRow, credential_rows
from jdlint.posting.credentials.squeeze import plain
from jdlint.tables.compiled import compiled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jdlint.posting.credentials.squeeze import Squeezed

How = Literal["abbr", "weak", "name", "title"]
_SURE: Final[dict[How, int]] = {"abbr": 0, "name": 0, "weak": 1, "title": 2}


class Term(Struct, frozen=True):
    """One way to write a credential; `form` has the case that abbreviations must have."""

    form: bytes
    how: How
    row: CredentialRow


class Seen(Struct, frozen=True):
    """A place where terms stand, from the surest to the least sure; offsets are of the squeezed text."""

    start: int
    end: int
    terms: tuple[Term, ...]


def _spellings(name: str) -> Iterator[str]:
    """A name with and without its apostrophe, with "and" or "&"."""
    for form in {name, name.replace(" & ", " and "), name.replace(" and ", " & ")}:
        yield form
        if "'" in form:
            yield form.replace("'", "")


def _terms(row: CredentialRow) -> Iterator[Term]:
    written: dict[How, tuple[str, ...]] = {"abbr": row.abbr, "weak": row.weak}
    written |= {"name": _all_spellings(row.names), "title": _all_spellings(row.titles)}
    for how, forms in written.items():
        for form in forms:
            yield Term(plain(form.encode("latin-1")), how, row)


def _all_spellings(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sorted({form for name in names for form in _spellings(name)}))


class Vocabulary:
    """The terms of some rows, ready to be looked for."""

    def __init__(self, rows: Iterable[CredentialRow]) -> None:
        by_word: dict[bytes, list[Term]] = {}
        for row in rows:
            for term in _terms(row):
                by_word.setdefault(term.form.lower(), []).append(term)
        self._atoms: dict[bytes, list[tuple[bytes, tuple[Term, ...]]]] = {}
        for word, terms in sorted(by_word.items()):
            surest_first = tuple(sorted(terms, key=lambda term: _SURE[term.how]))
            self._atoms.setdefault(spaced(word)[:-1], []).append((word, surest_first))
        self._words = list(self._atoms.values())

    def __getstate__(self) -> dict[str, Any]:
        return {key: value for key, value in self.__dict__.items() if key != "_automaton"}

    @cached_property
    def _automaton(self) -> Any:
        from ahocorasick_rs import BytesAhoCorasick  # noqa: PLC0415 - only where credentials are asked for

        return BytesAhoCorasick(list(self._atoms))

    def find(self, text: Squeezed) -> list[Seen]:
        """Where terms stand as words of their own, a plural "s" allowed; what lies inside a longer one is left out."""
        seen = []
        lower = text.lower
        for number, start, _ in self._automaton.find_matches_as_indexes(spaced(lower), overlapping=True):
            for word, every in self._words[number]:
                stop = _word_end(lower, start + len(word)) if lower.startswith(word, start) else 0
                if stop:
                    written = text.text[start : start + len(word)]
                    terms = tuple(t for t in every if t.how not in ("abbr", "weak") or t.form == written)
                    if terms:
                        seen.append(Seen(start, stop, terms))
        return list(_outermost(seen))


def _word_end(lower: bytes, end: int) -> int:
    """Where the word ends that a term ends in, or 0 where the term is only a part of it."""
    if not inside_word(lower, end):
        return end
    plural = lower[end] == ord("s") and not inside_word(lower, end + 1)
    return end + 1 if plural else 0


def _outermost(seen: list[Seen]) -> Iterator[Seen]:
    reached = 0
    for one in sorted(seen, key=lambda one: (one.start, -one.end)):
        if one.start >= reached:
            reached = one.end
            yield one


@cache
def vocabulary() -> Vocabulary:
    """The vocabulary of all tables, made once in a process."""
    found: Vocabulary = compiled("credential-vocabulary", lambda: Vocabulary(credential_rows()))
    return found
