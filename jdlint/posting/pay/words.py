"""The words for pay, and those for other money, found in linear time."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from jdlint.text.lazy import Lazy
from jdlint.text.linear import Linear

if TYPE_CHECKING:
    from collections.abc import Iterator

PAY: Final = (
    r"salar(?:y|ies|ied)|pay(?:s|ing|scale|band)?|wages?|compensation|remunerat\w*|rates?|earn(?:s|ing|ings)?|OTE|"
    r"on[- ]target|base|hiring range|(?:target|posted|posting)\s+range|range for (?:this|the)|gehalt\w*|\w+gehalt\w*|"
    r"verdienst|entgelt|\w*lohn|vergütung|salaire|rémunération|RAL|retribuzione|salario|wynagrodzen\w*|salaris|"
    r"stipendio|salaris|cyflog|CTC|LPA|in-hand|t(?:ake|ook|akes|aking)[- ]?home|"
    r"budget for (?:this|the) (?:role|position|post|hire|job)|TV-[LH]|TVöD|brutto?|bruto|"
    r"(?:weekly|monthly|annual) gross"
)
_EXTRA: Final = (
    r"preceptor|certification|bilingual|longevity|hazard|holiday|overtime|severance|vacation|sick|charge|travel|call"
)
_READY: Final = r"on[- ]call|stand-?by|sleep-?(?:ins?|overs?)|call[- ]?(?:backs?|outs?)"
_PAYERS: Final = (
    r"clients?|patients?|customers?|famil(?:y|ies)|members|subscribers?|parents|users|students|tenants|residents|"
    r"households?|guests|visitors|donors|people|companies|businesses|homeowners|grants?|insurers?|buyers?|you"
)
OTHER: Final = (
    rf"(?:{_EXTRA})\s+(?:pay|premiums?)|(?:{_READY})(?:\s+(?:pay|rates?|premiums?|allowances?))?|diffs?|"
    rf"(?:{_PAYERS})\s+(?:who\s+)?(?:can\s+)?(?:pay|pays|paying|give)|households?|sponsored|skilled worker visa|"
    r"(?:relocation|severance|benefits?|equity|grant)\s+packages?|student loans?|given away|gave|"
    r"(?:families|people|anyone|those|households)\s+earning|(?:shop|store|till|restaurant|bar|branch)\s+takes|"
    r"bonus(?:es)?|fund(?:ing|ed|s|raising|raised)?|rais(?:e|ed|ing)|round|series|revenues?|ARR|MRR|turnover|"
    r"valuation|valued?|worth|budgets?|grants?|stipends?|allowances?|reimburs\w+|contribut\w+|match(?:ing|ed)?|insurance|"
    r"cover(?:age|ed|s)?|deductible|premiums?|co-?pay\w*|fees?|fines?|penalt\w+|deposits?|savings?|saved?|vouchers?|"
    r"donat\w+|tuition|equipment|invest\w+|assets|AUM|sales|quotas?|transactions?|process(?:es|ing)|claims|loans?|"
    r"portfolios?|market|relocation|pension|retire\w+|equity|shares|RSUs?|forgiveness|repayment|awards?|prizes?|"
    r"rewards?|refer(?:ral|rals|red|ring)?|thank you|credits?|discounts?|costs?|charg\w+|levy|levies|spend\w*|"
    r"supplement|golden hello|sign[- ]?on|signing|retention|incentives?|commissions?|wellness|childcare|internet|"
    r"memberships?|gifts?|thresholds?|overdraft|price[ds]?|capital|econom\w+|generat\w+|accidental|lifetime|limit|development|"
    r"learning|subsid\w+|per diem|mileage|benefits?\s+(?:of|package)|merchandise|contracts? (?:worth|of)|"
    r"disability|times|rounded|nearest|percent|monthly benefit|differentials?|packaging|sacrifice|"
    r"profits?|debt|tax(?:es)?|dollars of|earned media|stock|accounts?|purchas\w+|deal sizes?|ASP|ACV|"
    r"(?:for|complet\w+|after|do)\s+(?:the|an?|our|your)\s+(?:paid\s+)?take[- ]home"
)
NOT_PAID: Final = r"salary\s+(?:packag|sacrific)|pay(?:s|ing|scale)?\s+(?:period|us\b)"
"""Where a word for pay begins something else."""
BAG: Final = "💰"

_BAG_BYTE: Final = "¤"
_HANDLER: Final = "jdlint.pay_words"
_SPACES: Final = b"\x0b\x1c\x1d\x1e\x1f\x85\xa0"
_TABLE: Final = bytes(
    ord("\t") if value in _SPACES else ord("_") if value > 127 and chr(value).isalnum() else value  # noqa: PLR2004 - ASCII
    for value in range(256)
)


def _replace(error: UnicodeError) -> tuple[str, int]:
    """Stand in for the characters that Latin-1 lacks, one for one."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return "".join(map(_stand_in, error.object[error.start : error.end])), error.end


def _stand_in(char: str) -> str:
    if char == BAG:
        return _BAG_BYTE
    return "_" if char.isalnum() else "\t" if char.isspace() else "?"


codecs.register_error(_HANDLER, _replace)


def _plain(text: str) -> bytes:
    """One byte a character: letters that ASCII lacks are underscores, so that the engine takes them for letters."""
    return text.replace(_BAG_BYTE, "?").encode("latin-1", _HANDLER).translate(_TABLE)


_WORD: Final = Linear(_plain(rf"(?i)(\B{BAG}\B|\b(?:{PAY})\b)|\b(?:{OTHER})\b"))
_NOT_PAID: Final = Lazy(rf"(?i){NOT_PAID}".encode())


class Word(Struct, frozen=True, gc=False):
    """A word that says of money what it is for: where it ends, and whether it speaks of pay."""

    end: int
    is_pay: bool


def money_words(text: str) -> Iterator[Word]:
    """The words for pay and for other money in a short text, from left to right."""
    if not text or text.isspace():
        return
    plain = _plain(text)
    for found in _WORD.finditer(plain):
        if found[1] is None or not _NOT_PAID.match(plain, found.start()):
            yield Word(found.end(), found[1] is not None)


def is_of_other_money(text: str) -> bool:
    """Whether a text holds a word for money that is no pay."""
    return _OTHER.search(_plain(text)) is not None


_OTHER: Final = Linear(_plain(rf"(?i)\b(?:{OTHER})\b"))
