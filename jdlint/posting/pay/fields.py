"""Pay in the front matter: `salary`, `salary_min` and `salary_max`, a nested `baseSalary`, and the like."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from msgspec import Struct
from msgspec.structs import replace

from jdlint.posting.front_matter import field_key
from jdlint.posting.parts import Pay
from jdlint.posting.pay.amounts import find_amounts
from jdlint.posting.pay.around import is_added, is_on_target
from jdlint.posting.pay.currency import by_country, by_sign
from jdlint.posting.pay.evidence import clause_before, nearest_words
from jdlint.posting.pay.numbers import PER_YEAR
from jdlint.posting.pay.ranges import find_figures, may_be_money
from jdlint.posting.pay.units import public, unit_after, unit_before, unit_by_size
from jdlint.text.lazy import Lazy
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from jdlint.posting.front_matter import Field, FrontMatter
    from jdlint.posting.pay.ranges import Figure
    from jdlint.posting.pay.units import Rate
    from jdlint.text.source import Source

_PAY_WORDS: Final = frozenset(
    ["salary", "pay", "compensation", "wage", "wages", "remuneration", "rate", "salaries", "ote", "ctc", "hourly"]
)
_NOT_PAY: Final = frozenset({
    "frequency", "date", "type", "note", "notes", "description", "text", "url", "link", "currency", "unit",
    "period", "interval", "equity", "bonus", "grade", "band", "exchange", "tax", "display", "show", "hidden",
    "visible", "transparency", "visibility", "schedule", "plan", "overtime",
})  # fmt: skip
_LOW: Final = frozenset(["min", "minimum", "low", "from", "start", "lower", "floor", "bottom", "begin"])
_HIGH: Final = frozenset(["max", "maximum", "high", "to", "end", "upper", "ceiling", "top"])
_UNITS: Final = frozenset(["unit", "period", "interval", "frequency", "per", "type"])
_BY: Final = frozenset(["hourly", "daily", "weekly", "monthly", "annual", "yearly"])
_THOUSAND: Final = 1_000
_WITH_CENTS: Final = Lazy(r"\d{1,3}\.\d{1,2}")
_VALUE_AT: Final = Lazy(r"[:=]\s*[\"']?")


class _Group(Struct):
    """What the fields of one stem say together."""

    low: float | None = None
    high: float | None = None
    sign: str = ""
    unit: str = ""
    texts: list[str] = []
    at: Field | None = None


def pay_in_fields(
    source: Source, front_matter: FrontMatter, countries: Callable[[], Sequence[str]], said: Collection[str] = ()
) -> Iterator[Pay]:
    """The pay that front matter states; ends given as two fields make one range.

    Where neither sign nor country tells the currency, the one that the text uses (`said`) holds.
    """
    if not front_matter.fields:
        return
    groups: dict[str, _Group] = {}
    by_key = {entry.key: entry for entry in front_matter.fields}
    for entry, value in zip(front_matter.fields, front_matter.data.values(), strict=True):
        _collect(groups, by_key[entry.key], entry.key.split("-"), value)
    for group in groups.values():
        if group.at is not None:
            for pay in _pay_of(source, group, countries):
                yield _in_currency(pay, said) if pay.currency is None and len(said) == 1 else pay


def _in_currency(pay: Pay, said: Collection[str]) -> Pay:
    currency = next(iter(said))
    return replace(pay, currency=currency, unit=pay.unit or unit_by_size(pay.maximum or pay.minimum or 0, currency))


def _collect(groups: dict[str, _Group], at: Field, words: Sequence[str], value: Any) -> None:
    """Sort one entry, and whatever it holds, into its group."""
    if _PAY_WORDS.isdisjoint(words):
        return
    if isinstance(value, dict):
        for name, inner in value.items():
            _collect(groups, at, [*words, *field_key(str(name)).split("-")], inner)
    elif isinstance(value, list | tuple):
        ends = [["min"], ["max"]] if [type(one) for one in value] in ([int, int], [float, float]) else [[]] * len(value)
        for inner, end in zip(value, ends, strict=True):
            _collect(groups, at, [*words, *end], inner)
    elif value is not None and not isinstance(value, bool):
        stem = "-".join(word for word in words if word in _PAY_WORDS)
        group = groups.setdefault(stem, _Group())
        group.unit = group.unit or next((word for word in words if word in _BY), "")
        _put(group, at, set(words), str(value))


def _put(group: _Group, at: Field, words: set[str], text: str) -> None:
    if "currency" in words:
        group.sign = text
    elif words & _LOW or words & _HIGH:
        amount = next(find_amounts(text, 0, len(text)), None)
        if amount and words & _LOW and group.low is None:
            group.low, group.sign, group.at = amount.value, group.sign or amount.sign, group.at or at
        elif amount and group.high is None:
            group.high, group.sign, group.at = amount.value, group.sign or amount.sign, group.at or at
    elif words & _UNITS:
        group.unit = text
    elif not words & _NOT_PAY:
        group.texts.append(text)
        group.at = group.at or at


def _pay_of(source: Source, group: _Group, countries: Callable[[], Sequence[str]]) -> Iterator[Pay]:
    if group.low is not None or group.high is not None:
        unit = _unit(group.unit)
        yield _pay(source, group, ends=(group.low, group.high), sign=group.sign, unit=unit, countries=countries)
        return
    for text in group.texts:
        for figure in _figures(text, group):
            said = unit_after(text, figure.last.end)
            unit = said[0] if said else _unit(group.unit) or unit_before(text)
            if figure.last.times == PER_YEAR:
                unit = "year"
            ends = (figure.minimum, figure.maximum)
            yield _pay(source, group, ends=ends, sign=group.sign or figure.sign, unit=unit, countries=countries)


def _figures(text: str, group: _Group) -> Sequence[Figure]:
    """The figures of a value that are base pay; what is earned on target counts only where nothing else does."""
    amounts = list(find_amounts(text, 0, len(text)))
    kept = [figure for figure in find_figures(text, amounts, 0) if _is_pay(text, figure, group)]
    return [one for one in kept if not _is_on_target(text, one)] or kept


def _is_pay(text: str, figure: Figure, group: _Group) -> bool:
    before = clause_before(text, 0, figure.first.start)
    if nearest_words(text, before, figure.last.end)[0] == "other" or is_added(
        text, 0, figure.first.start, figure.last.end
    ):
        return False
    looks = figure.sign or group.unit or may_be_money(text, figure.last) or figure.top >= _THOUSAND
    return bool(looks or _WITH_CENTS.fullmatch(text))


def _is_on_target(text: str, figure: Figure) -> bool:
    return is_on_target(text, clause_before(text, 0, figure.first.start), figure.last.end)


def _unit(text: str) -> Rate | None:
    said = unit_after(text.strip(), 0)
    return said[0] if said else None


def _pay(
    source: Source, group: _Group, *, ends: tuple[float | None, float | None], sign: str, unit: Rate | None,
    countries: Callable[[], Sequence[str]],
) -> Pay:  # fmt: skip
    at = cast("Field", group.at)
    currency = by_sign(sign) or by_country(sign, countries())
    unit = unit or unit_by_size(ends[1] or ends[0] or 0, currency)
    span = _value_span(source, at)
    return Pay(span, " ".join(source.slice(span).split()), at.line, *ends, currency, public(unit))


def _value_span(source: Source, at: Field) -> Span:
    """The value on its own line, without quotes; the whole line where the value stands below."""
    start, end = at.span
    found = _VALUE_AT.search(source.text, start, end)
    if found:
        value = source.text[found.end() : end].rstrip().rstrip("\"',")
        if value:
            return Span(found.end(), found.end() + len(value))
    return at.span
