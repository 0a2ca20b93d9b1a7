"""Sentences that tell what the person does, by their form: the role or the reader, then a verb of work."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from jdlint.posting.sections.doing import forms
from jdlint.posting.sections.heading_kinds import heading_vocabulary
from jdlint.posting.sections.heading_words import words_of
from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from jdlint.text.span import Span

MOST_CHARACTERS: Final = 90
MOST_WORDS_BEFORE_VERB: Final = 4
_OPENINGS: Final = ("You", "The ", "In this ")
_MODALS: Final = ("ll ", "would ", "'d ", "’d ")
_TASK = Lazy(
    r"(?:In this (?:role|position|job),? )?(?:You|The (?:\w+ ){0,2}\w+)(?:['’]?ll|['’]d| will| would)"
    r"(?: also| then| mainly)? (?:be (?!joining|working|reporting|getting|receiving|earning|starting|learning|bringing|"
    r"looking|coming|becoming|having|moving|living|travelling|traveling|using|making a)[a-z]+ing\b|"
    r"see (?!why|how|what|that|where)(?:\w+ ){0,2}(?:patients|clients|people|families|children|couples|students|pupils|"
    r"customers|residents)\b|"
    r"(?!be\b|have|need|receive|get\b|find\b|join|earn|enjoy|report|work\b|not\b|love|like|"
    r"see\b|learn|possess|hold|bring|include|start|benefit|become|ideally|require|demonstrate|gain|close|remain|only|"
    r"contact|consider|review|provide you|offer|pay\b|depend|also|want|hear|feel|fit\b|take place|last\b)[a-z]+)"
)


_NEXT_CLAUSE = Lazy(r"(?:, (?:and )?| and )([a-z]+)")
_TO_THE_READER: Final = frozenset(
    """
    Answer Bring Check File Fill Help Keep Look Make Order Print Process Review See Show Train Write
    """.split()
)


def tells_of_tasks(prose: str, sentence: Span) -> bool:
    """Whether a sentence says what the person does: "The associate will draft", "You run the herd", "Nurses see"."""
    end = min(sentence.end, sentence.start + MOST_CHARACTERS)
    text = prose[sentence.start : end]
    if (
        text.startswith(_OPENINGS)
        and any(modal in text for modal in _MODALS)
        and _TASK.match(prose, sentence.start, end)
    ):
        return True
    words = text.split(maxsplit=MOST_WORDS_BEFORE_VERB + 1)
    verbs = forms()
    return _holder_works(words, verbs) or (
        words[0].rstrip(",").lower() in verbs
        and words[0] not in _TO_THE_READER
        and any(found[1] in verbs for found in _NEXT_CLAUSE.finditer(prose, sentence.start, end))
    )


def _holder_works(words: Sequence[str], verbs: Container[str]) -> bool:
    """Whether the first words are the reader or a job's holders, and a verb of work in the present."""
    for subject, verb in pairwise(words[: MOST_WORDS_BEFORE_VERB + 1]):
        if verb.rstrip(",") in verbs and (subject == "You" or _is_holder(subject)):
            return True
    return False


def _is_holder(subject: str) -> bool:
    """Whether a word is the head of a job's title: "nurses"."""
    return subject.isalpha() and not heading_vocabulary().title_heads.isdisjoint(words_of(subject))
