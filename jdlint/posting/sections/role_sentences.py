"""Sentences that tell what the person will do, by their form: the role or the reader, then a verb in the future."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from jdlint.text.span import Span

MOST_CHARACTERS: Final = 90
_OPENINGS: Final = ("You", "The ", "In this ")
_TASK = Lazy(
    r"(?:In this (?:role|position|job),? )?(?:You|The (?:\w+ ){0,2}\w+)(?:['’]?ll|['’]d| will| would)"
    r"(?: also| then| mainly)? (?!be\b|have|need|receive|get\b|find\b|join|earn|enjoy|report|work\b|not\b|love|like|"
    r"see\b|learn|possess|hold|bring|include|start|benefit|become|ideally|require|demonstrate|gain|close|remain|only|"
    r"contact|consider|review|provide you|offer|pay\b|depend|also|want|hear|feel|fit\b|take place|last\b)[a-z]+"
)


def tells_of_tasks(prose: str, sentence: Span) -> bool:
    """Whether a sentence says what the person will do: "The associate will draft", "You'll run the herd"."""
    if not prose.startswith(_OPENINGS, sentence.start):
        return False
    return _TASK.match(prose, sentence.start, min(sentence.end, sentence.start + MOST_CHARACTERS)) is not None
