"""Letters that may name a credential, one by one or in a row: "RFT or TFT designation", "CNN, CDN"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jdlint.posting.wording import alternatives
from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

LETTERS: Final = r"[A-Z](?=[A-Z0-9&+/-]{2,11}(?!\w))[A-Z0-9]*(?:[-&+][A-Z0-9]+)*"
_AND: Final = r"(?:, (?:or |and )?| or | and | ?/ ?|; )"
_OTHER: Final = Lazy(
    alternatives("""
    [A-Z]{2}, I+V?, GED, HSC, DBS, CRB, ISO, SOC, SSL, TLS, PKI, VAT, GST, API, URL, MIT, BSD, GPL, LGPL, AGPL, SAAS,
    FIPS, PCI, GDPR, HIPAA, GMP, OEM, USA, QRB, OPM, SES, FDA, EEO, BBB, CMMC, FEDRAMP, SBA, DBE, WOSB, SQL, DNS, VPN,
    FCC, ANSI, THE, AND, FOR, ALL, ANY, YOUR, OUR, VALID, CURRENT, STATE, FULL, NEW, NON, IEEE, SAFE, CRM, ERP, LMS,
    DOT, LEED, USDA, GAP, REAL, NONE, MUST, NOTE, TBD, COVID, COVID-19
""")
)
_BEFORE: Final = Lazy(rf"(?<![\w&/.+(-])(?:{LETTERS}{_AND})+$")
_FIRST: Final = Lazy(
    rf"(?:[A-Z][\w/&, -]{{2,40}}: ?)?(?P<row>{LETTERS}(?:{_AND}{LETTERS})*)"
    r"(?=\s*(?:[.,;(]|$)| (?:required|preferred|desired|within|or equivalent|is|are|upon|a plus)\b)"
)
_ONE: Final = Lazy(LETTERS)
_FAR: Final = 80


def is_a_name(letters: str) -> bool:
    """Whether letters may be those of a credential: not of a state, a number or a thing that is well known."""
    return not _OTHER.fullmatch(letters)


def row_before(text: str, end: int) -> Iterator[re.Match[str]]:
    """The letters of a row that ends where others begin."""
    row = _BEFORE.search(text, max(0, end - _FAR), end)
    return _names(text, row.start(), end) if row else iter(())


def row_at_first(text: str) -> Iterator[re.Match[str]]:
    """The letters of a row that a text begins with, a label before them or not."""
    row = _FIRST.match(text)
    return _names(text, *row.span("row")) if row else iter(())


def _names(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    return (match for match in _ONE.finditer(text, start, end) if is_a_name(match[0]))
