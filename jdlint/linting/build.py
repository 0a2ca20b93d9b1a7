"""Making findings of hits: places, severity, what may be put in, and the fingerprint."""

from __future__ import annotations

from sys import intern
from typing import TYPE_CHECKING

from jdlint.linting.finding import Finding
from jdlint.linting.fingerprint import Fingerprints
from jdlint.text.article import article_for
from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from jdlint.checks.base import Hit, Severity
    from jdlint.linting.overlap import Found
    from jdlint.posting.posting import Posting
    from jdlint.text.span import Span

_ARTICLE = Lazy(r"\b(?:an?|An?|AN?)[ \t\r\n]{1,4}\Z")
_LOOK_BACK = 8


class FindingMaker:
    """Makes the findings of one posting; hits must come sorted by place, so that equal ones are counted in order."""

    def __init__(self, posting: Posting, severities: Mapping[str, Severity]) -> None:
        self.posting = posting
        self.severities = severities
        self.fingerprints = Fingerprints()

    def make(self, found: Iterable[Found]) -> Iterator[Finding]:
        """One finding for each hit."""
        for one in found:
            yield self._finding(one)

    def _finding(self, found: Found) -> Finding:
        hit, rule = found.hit, found.rule
        source = self.posting.source
        # Equal words are kept once: what is found in one of many postings is found in others too.
        text, message = intern(source.slice(hit.span)), intern(found.message)
        section = self.posting.section_at(hit.span.start)
        fits = (hit.safe or hit.drop_in) and _fits(self.posting, hit)
        return Finding(
            source.path, hit.span.start, hit.span.end, rule.name, rule.family,
            self.severities.get(rule.name) or hit.severity or rule.severity, message,
            *source.position(hit.span.start), *source.position(hit.span.end), text,
            section.kind if section else None, hit.replacements, hit.safe and fits,
            hit.evidence or rule.evidence, rule.url if hit.url is None else hit.url,
            intern(self.fingerprints.of(rule.name, text if hit.key is None else hit.key)), drop_in=fits,
        )  # fmt: skip


def _fits(posting: Posting, hit: Hit) -> bool:
    """Whether the first replacement can stand where the hit is: no markup is lost and no article goes wrong."""
    if not hit.replacements:
        return False
    start, end = hit.span
    written = posting.source.text[start:end]
    if written != posting.prose[start:end]:
        return False
    return not _breaks_article(posting.prose, hit.span, written, hit.replacements[0])


def _breaks_article(prose: str, span: Span, old: str, new: str) -> bool:
    """Whether “a” or “an” stands before it and the new words want the other one, or there are none."""
    if not _ARTICLE.search(prose[max(0, span.start - _LOOK_BACK) : span.start]):
        return False
    return not new or article_for(old) != article_for(new)
