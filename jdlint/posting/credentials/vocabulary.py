"""Every name and abbreviation of every credential, found in one pass over the text."""

from __future__ import annotations

from functools import cache, cached_property
from typing import TYPE_CHECKING, Any, Final, Literal

from msgspec import Struct, json

from jdlint.matching.words import inside_word, spaced
from jdlint.posting.credentials.rows import CredentialRow, credential_row, credential_rows
from jdlint.posting.credentials.squeeze import plain
from jdlint.tables.compiled import compiled
from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jdlint.posting.credentials.squeeze import Squeezed

How = Literal["abbr", "weak", "name", "title"]
_SURE: Final[dict[How, int]] = {"abbr": 0, "name": 0, "weak": 1, "title": 2}
_STEMS: Final = tuple(
    b" " + stem
    for stem in b"""
    licens certifi register registra commissioned chartered accredited designation ticket ascp amt
    endorsement fellow
    """.split()
)
"""How words begin that speak of licences, registers or certificates."""
_TWO_WORDS: Final = Lazy(rb" *[^ ]+ +[^ ]+")
_TELLING: Final = 14
"""So many characters of how a term begins tell it from nearly all else, and take a third less time to get ready for."""


class Term(Struct, frozen=True, gc=False):
    """One way to write a credential; `form` has the case that abbreviations must have."""

    form: bytes
    how: How
    row: CredentialRow


class Seen(Struct, frozen=True, gc=False):
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
    """Terms, ready to be looked for.

    `atoms` are how terms begin, as `spaced` parts their words, and `written` as JSON all terms that begin so, each as
    its words in lower case and its spellings: form, how and the id of the row.
    """

    def __init__(self, atoms: Sequence[bytes], written: Sequence[bytes]) -> None:
        self._atoms = atoms
        self._written = written
        self._read: dict[int, list[tuple[bytes, list[tuple[str, How, str]]]]] = {}

    @cached_property
    def _automaton(self) -> Any:
        from ahocorasick_rs import BytesAhoCorasick  # noqa: PLC0415 - only where credentials are asked for

        return BytesAhoCorasick([*self._atoms, *_STEMS])

    def find(self, text: Squeezed) -> tuple[list[Seen], list[int]]:
        """Where terms stand, and where words speak of licences, registers or certificates.

        Terms are words of their own, a plural "s" allowed; what lies inside a longer one is left out.
        """
        seen, stems = [], []
        lower = text.lower
        for number, start, _ in self._automaton.find_matches_as_indexes(spaced(lower), overlapping=True):
            if number >= len(self._atoms):
                stems.append(start)
                continue
            for word, spellings in self._beginning_with(number):
                stop = _word_end(lower, start + len(word)) if lower.startswith(word, start) else 0
                if stop:
                    terms = tuple(_suiting(spellings, _without_plural(text.text[start:stop], len(word))))
                    if terms:
                        seen.append(Seen(start, stop, terms))
        return list(_outermost(seen)), stems

    def _beginning_with(self, number: int) -> list[tuple[bytes, list[tuple[str, How, str]]]]:
        """The terms of an atom, read when it first occurs."""
        if number not in self._read:
            read = json.decode(self._written[number])
            self._read[number] = [(word.encode("latin-1"), spellings) for word, spellings in read]
        return self._read[number]


def _suiting(spellings: Iterable[tuple[str, How, str]], written: bytes) -> Iterator[Term]:
    """The terms that these letters may be, whatever their case where they are words."""
    for form, how, identity in spellings:
        row = credential_row(identity) if how not in ("abbr", "weak") or form.encode("latin-1") == written else None
        if row:
            yield Term(form.encode("latin-1"), how, row)


def _without_plural(written: bytes, length: int) -> bytes:
    """What is written without a small "s" that is too much: letters never have a capital one as plural."""
    return written if written[length:] == b"S" else written[:length]


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


def _atoms(word: bytes) -> set[bytes]:
    """How a term begins: its first two words, or its one word with and without a plural "s", as far as that tells."""
    text = spaced(word)
    two = _TWO_WORDS.match(text)
    if two is None:
        return {text[:_TELLING], spaced(word + b"s")[:_TELLING]}
    return {(two[0] + b" " if text[two.end() :].strip() else two[0])[:_TELLING]}


def _written(rows: Iterable[CredentialRow]) -> tuple[bytes, bytes]:
    """What a vocabulary of these rows is made from, each atom and its terms on a line: text loads fast."""
    by_word: dict[bytes, list[Term]] = {}
    for row in rows:
        for term in _terms(row):
            by_word.setdefault(term.form.lower(), []).append(term)
    by_atom: dict[bytes, list[Any]] = {}
    for word, terms in sorted(by_word.items()):
        surest_first = sorted(terms, key=lambda term: _SURE[term.how])
        spellings = [(term.form.decode("latin-1"), term.how, term.row.id) for term in surest_first]
        for atom in sorted(_atoms(word)):
            by_atom.setdefault(atom, []).append((word.decode("latin-1"), spellings))
    return b"\n".join(by_atom), b"\n".join(map(json.encode, by_atom.values()))


@cache
def vocabulary() -> Vocabulary:
    """The vocabulary of all tables, made once in a process."""
    atoms, written = compiled("credential-vocabulary", lambda: _written(credential_rows()))
    return Vocabulary(atoms.split(b"\n"), written.split(b"\n"))
