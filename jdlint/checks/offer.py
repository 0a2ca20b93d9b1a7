"""What to write instead of a term, fitted to where it stands: its form, its case, and the article before it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from jdlint.checks.base import Hit
from jdlint.text.article import article_for
from jdlint.text.lazy import Lazy
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jdlint.checks.base import Severity
    from jdlint.checks.term import Term
    from jdlint.posting.posting import Posting

_ARTICLE: Final = Lazy(r"\b(an?)[ \t]+$", re.IGNORECASE)
_MOST_LISTED: Final = 3
_PLAIN: Final = str.maketrans("’‐‑–", "'---")


def offer(term: Term, posting: Posting, span: Span, *, times: str, severity: Severity | None) -> Hit:
    """The hit for one match, with replacements that can stand in its place.

    A swap of `replace` is safe unless Markdown markers stand inside the match or the article before it must change too;
    then the hit takes the article in.
    """
    # A title in the front matter stands in no prose.
    words_there = posting.prose[span.start : span.end].strip() or posting.source.slice(span)
    text = " ".join(words_there.split())
    swap = term.replace.get(text.lower().translate(_PLAIN))
    words = [_like(text, word) for word in ((swap,) if swap else ()) + term.suggest]
    values = {"text": text, "instead": _instead(words, term.advice), "times": times}
    article = _ARTICLE.search(posting.prose, max(0, span.start - 8), span.start)
    plain = posting.source.slice(span) == words_there
    if article and any(article_for(word) != article[1].lower() for word in words):
        span = Span(article.start(), span.end)
        words = [_like(article[1], f"{article_for(word)} {word}") for word in words]
        plain = False
    hit = Hit(span, values, tuple(words), message=term.message, severity=severity)
    return replace(hit, safe=plain and term.safe, drop_in=True) if swap else hit


def _like(found: str, replacement: str) -> str:
    """The replacement in the case of what it replaces."""
    if len(found) > 1 and found.isupper():
        return replacement.upper()
    return replacement[:1].upper() + replacement[1:] if found[:1].isupper() else replacement


def _instead(words: Sequence[str], advice: str) -> str:
    """What to do, as the end of a sentence."""
    quoted = [f"“{word}”" for word in words[:_MOST_LISTED]]
    return "write " + " or ".join(quoted) if quoted else advice or "leave it out or say it in other words"
