"""Counts of agreement between what jdlint understood of a posting and its labels.

What counts as the same: a heading on the same line (one off for setext) and of the same kind or a labelled alternative;
a kind present anywhere; a credential on the same line by its id or words; pay by minimum, maximum, currency and unit.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

Row = dict[str, Any]
KINDS = (
    "summary company duties qualifications preferred licensure compensation benefits conditions "
    "compliance equal-opportunity apply"
).split()
UNCOUNTED = ("title", "other")
UNHEADED = ("content", "front-matter")


@dataclass
class Tally:
    """How many were labelled, how many found, how many of them agree, and what does not."""

    labelled: int = 0
    found: int = 0
    agreed: int = 0
    notes: list[str] = field(default_factory=list)

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.labelled + other.labelled,
            self.found + other.found,
            self.agreed + other.agreed,
            self.notes + other.notes,
        )

    @property
    def f1(self) -> float:
        return 2 * self.agreed / (self.labelled + self.found) if self.labelled + self.found else 1.0

    def __str__(self) -> str:
        precision, recall = self.agreed / (self.found or 1), self.agreed / (self.labelled or 1)
        shares = f"precision {precision:.3f}  recall {recall:.3f}  F1 {self.f1:.3f}"
        return f"{shares}  ({self.labelled} labelled, {self.found} found)"


def compare(labels: Row, understood: Row) -> dict[str, Tally]:
    """The tally of each aspect of one posting."""
    return {
        "headings": headings(labels, understood),
        "present": present(labels, understood),
        "credentials": credentials(labels, understood),
        "strengths": strengths(labels, understood),
        "pay": pay(labels, understood),
    }


def headings(labels: Row, understood: Row) -> Tally:
    """Headings by line and kind; titles, fields and optional headings are neither asked for nor counted against."""
    wanted = [row for row in labels["headings"] if row["kind"] not in UNCOUNTED]
    exempt = {row["line"] for row in labels["headings"] if row["kind"] in UNCOUNTED}
    exempt |= {row["line"] for key in ("fields", "headings_optional") for row in labels.get(key, ())}
    spare = [row for row in understood["sections"] if _is_heading(row) and row["line"] not in exempt]
    tally = Tally(len(wanted), len(spare))
    for label in wanted:
        near = [row for row in spare if abs(row["line"] - label["line"]) <= (label["style"] == "setext")]
        right = [row for row in near if row["kind"] in (label["kind"], *label["alt"])]
        tally.agreed += bool(right)
        for row in right[:1] or near[:1]:
            spare.remove(row)
        if not right:
            kinds = ", ".join(row["kind"] for row in near) or "nothing"
            tally.notes.append(f"line {label['line']} {label['text']!r}: {label['kind']}, found {kinds}")
    tally.notes += [f"line {row['line']} {row['title']!r}: no heading, found {row['kind']}" for row in spare]
    return tally


def _is_heading(row: Row) -> bool:
    return row["found_by"] not in UNHEADED and row["kind"] != "other"


def present(labels: Row, understood: Row) -> Tally:
    """Kinds that are there at all; where both answers are defensible a difference does not count."""
    either = set(labels.get("present_alt", ()))
    said = {kind for kind, there in labels["present"].items() if there}
    found = {row["kind"] for row in understood["sections"]} & set(KINDS)
    missed, extra = said - found - either, found - said - either
    agreed = len(said & found)
    notes = [f"{kind} is there, found absent" for kind in sorted(missed)]
    notes += [f"{kind} is absent, found there" for kind in sorted(extra)]
    return Tally(agreed + len(missed), agreed + len(extra), agreed, notes)


def credentials(labels: Row, understood: Row) -> Tally:
    """Credentials by line and by id or words."""
    pairs, missed, extra = _match_credentials(labels, understood)
    notes = [f"line {row['line']} {row['text']!r} ({row['id']}) not found" for row in missed]
    notes += [f"line {row['line']} {row['text']!r} ({row['id']}) found, not labelled" for row in extra]
    return Tally(len(pairs) + len(missed), len(pairs) + len(extra), len(pairs), notes)


def strengths(labels: Row, understood: Row) -> Tally:
    """The strength of each credential that was found."""
    pairs, _, _ = _match_credentials(labels, understood)
    wrong = [(label, row) for label, row in pairs if row["strength"] not in (label["strength"], *label.get("alt", ()))]
    notes = [
        f"line {row['line']} {row['text']!r}: {label['strength']}, found {row['strength']}" for label, row in wrong
    ]
    return Tally(len(pairs), len(pairs), len(pairs) - len(wrong), notes)


def _match_credentials(labels: Row, understood: Row) -> tuple[list[tuple[Row, Row]], list[Row], list[Row]]:
    spare = list(understood["credentials"])
    pairs, missed = [], []
    for label in labels["credentials"]:
        near = [row for row in spare if row["line"] == label["line"] and _same_credential(label, row)]
        if near:
            pairs.append((label, near[0]))
            spare.remove(near[0])
        else:
            missed.append(label)
    optional = {row["line"] for row in labels.get("credentials_optional", ())}
    return pairs, missed, [row for row in spare if row["line"] not in optional]


def _same_credential(label: Row, row: Row) -> bool:
    return any(_alike(_squeezed(label[key]), _squeezed(row[key])) for key in ("id", "text"))


def _squeezed(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.lower())


def _alike(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return short == long or (len(short) > 3 and short in long)


def pay(labels: Row, understood: Row) -> Tally:
    """Amounts of pay by minimum, maximum, currency and unit."""
    spare = list(understood["pay"])
    missed = []
    for label in labels["pay"]:
        same = [
            row for row in spare if all(row[key] == label[key] for key in ("minimum", "maximum", "currency", "unit"))
        ]
        if same:
            spare.remove(same[0])
        else:
            missed.append(label)
    agreed = len(labels["pay"]) - len(missed)
    notes = [f"line {row['line']} {row['text']!r} not found" for row in missed]
    notes += [f"line {row['line']} {row['text']!r} found as {_amounts(row)}, not labelled" for row in spare]
    return Tally(len(labels["pay"]), agreed + len(spare), agreed, notes)


def _amounts(row: Row) -> str:
    return " ".join(str(row[key]) for key in ("minimum", "maximum", "currency", "unit"))
