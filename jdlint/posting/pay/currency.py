"""Which currency an amount is in: by its sign, by its code, or by the country where a sign means several."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jdlint.text.lazy import Lazy
from jdlint.text.linear import Linear

if TYPE_CHECKING:
    from collections.abc import Iterable

CODES: Final = (
    "USD|CAD|AUD|NZD|GBP|EUR|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RON|BGN|INR|SGD|HKD|JPY|CNY|RMB|ZAR|BRL|MXN|ILS|AED|PHP|NGN|"
    "KES|THB|MYR|IDR|KRW|TWD|VND|PKR|TRY|UAH|COP|ARS|CLP|SAR|QAR|EGP"
)
_CODES: Final = frozenset(CODES.split("|"))
WORDS: Final = r"euros?|pounds?\s+sterling|(?:US|Canadian|Australian)\s+dollars?|dollars?"
SIGNS: Final = {
    "US$": "USD", "CA$": "CAD", "CAD$": "CAD", "CDN$": "CAD", "C$": "CAD", "AU$": "AUD", "AUD$": "AUD", "A$": "AUD",
    "NZ$": "NZD", "HK$": "HKD", "S$": "SGD", "R$": "BRL", "MX$": "MXN", "USD$": "USD", "NZD$": "NZD", "SGD$": "SGD",
    "£": "GBP", "€": "EUR", "₹": "INR", "RS": "INR", "RS.": "INR", "¥": "JPY", "₪": "ILS", "ZŁ": "PLN", "₱": "PHP",
    "₦": "NGN", "₺": "TRY", "₴": "UAH", "₩": "KRW", "FR.": "CHF", "SFR.": "CHF", "KČ": "CZK", "EURO": "EUR",
    "EUROS": "EUR", "POUND STERLING": "GBP", "POUNDS STERLING": "GBP", "RMB": "CNY",
    "US DOLLAR": "USD", "US DOLLARS": "USD", "CANADIAN DOLLAR": "CAD", "CANADIAN DOLLARS": "CAD",
    "AUSTRALIAN DOLLAR": "AUD", "AUSTRALIAN DOLLARS": "AUD",
}  # fmt: skip
DOLLARS: Final = {
    "US": "USD", "CA": "CAD", "AU": "AUD", "NZ": "NZD", "SG": "SGD", "HK": "HKD", "PR": "USD",
}  # fmt: skip
_EURO: Final = (
    "AT", "BE", "CY", "DE", "EE", "ES", "FI", "FR", "GR", "HR", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PT", "SI",
    "SK",
)  # fmt: skip
KRONA: Final = {"SE": "SEK", "NO": "NOK", "DK": "DKK"}
COUNTRIES: Final = {
    **DOLLARS, **KRONA, "GB": "GBP", "CH": "CHF", "PL": "PLN", "CZ": "CZK", "IN": "INR", "JP": "JPY", "IL": "ILS",
    **dict.fromkeys(_EURO, "EUR"),
}  # fmt: skip
_NAMED: Final = Lazy(
    r"\b(?:(?P<CAD>Canad(?:a|ian)\b|CAD\b)|(?P<AUD>Australian?\b|AUD\b)|(?P<NZD>New Zealand\b|NZD\b)|"
    r"(?P<USD>US\b|U\.S\.|USA\b|USD\b|United States\b))"
)
_NATIONAL: Final = Linear(
    rb"\b(?:([Ss]uperannuation|Australian?|New South Wales|Queensland|Tasmania|SCHADS)|"
    rb"(Canad(?:a|ian)|Ontario|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|Newfoundland|"
    rb"Prince Edward Island|Nunavut|RRSP|HOOPP|OMERS)|"
    rb"(New Zealand|Aotearoa|KiwiSaver|Te Tiriti)|(US|USA|U\.S|United States|401 ?\(?k))\b|"
    rb"(\d% ?super|(?:plus|\+|includ\w+|incl?\.?)\s*super)\b"
)
_NATIONS: Final = ("AU", "CA", "NZ", "US", "AU")


def by_sign(sign: str) -> str | None:
    """The currency that a sign, code or word means everywhere; None for `$`, `kr` and the like, and for no sign."""
    plain = " ".join(sign.upper().split())
    if plain in SIGNS:
        return SIGNS[plain]
    return plain if plain in _CODES else None


def by_country(sign: str, countries: Iterable[str]) -> str | None:
    """What a sign (or none) means in these countries; a dollar is a US dollar where nothing speaks against it."""
    lowered = sign.strip().lower()
    known = {"$": DOLLARS, "dollar": DOLLARS, "dollars": DOLLARS, "kr": KRONA, "kr.": KRONA}.get(lowered, COUNTRIES)
    found = list(dict.fromkeys(known[code] for code in countries if code in known))
    if len(found) == 1:
        return found[0]
    if "USD" in found or known is DOLLARS:
        return "USD"
    return None


def nation_of(text: str, folded: bytes) -> tuple[str, ...]:
    """The one country with a dollar of its own that a text speaks of, for a posting whose places tell none."""
    found = (one for one in _NATIONAL.finditer(folded) if one[5] or _is_whole(text, *one.span()))
    named = {_NATIONS[(one.lastindex or 1) - 1] for one in found}
    if "NZ" in named:  # where superannuation is paid too
        named.discard("AU")
    return tuple(named) if len(named) == 1 else ()


def _is_whole(text: str, start: int, end: int) -> bool:
    """Whether no letter that ASCII lacks goes on with the word."""
    return not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum())


def named_before(text: str) -> str | None:
    """The dollar of the country that a clause names last: "the Canada salary range is $90,000"."""
    last = None
    for last in _NAMED.finditer(text):  # noqa: B007 - the last one counts
        pass
    return last.lastgroup if last else None
