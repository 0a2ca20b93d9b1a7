"""The postings, their labels, and what jdlint says of them."""

from __future__ import annotations

import json
import tomllib
from datetime import date
from pathlib import Path

from jdlint.cli.understood import as_dict
from jdlint.config.model import Config
from jdlint.linting.linter import Linter
from jdlint.posting.posting import Posting
from tests.gold.scoring import Row, Tally, compare

FOLDER = Path(__file__).resolve().parent
CONFIG = Config(today=date(2026, 2, 15))  # before any closing date
SHORTFALLS = FOLDER / "shortfalls.toml"
LABELS: dict[str, Row] = {file.stem: json.loads(file.read_text("utf-8")) for file in sorted(FOLDER.glob("*.json"))}
SILENT = tuple(name for name, labels in LABELS.items() if labels.get("silent"))


def text(name: str) -> str:
    """The posting as it stands."""
    return (FOLDER / f"{name}.md").read_text("utf-8")


def understood(name: str) -> Row:
    """What `jdlint inspect` tells of the posting."""
    return as_dict(Posting.from_text(text(name), f"{name}.md"))


def tallies(name: str) -> dict[str, Tally]:
    """How far jdlint agrees with the labels of the posting."""
    return compare(LABELS[name], understood(name))


def disagreements(name: str) -> list[str]:
    """Whatever differs from the labels, the language included."""
    seen = understood(name)
    notes = [f"{aspect}: {note}" for aspect, tally in compare(LABELS[name], seen).items() for note in tally.notes]
    if seen["language"] != LABELS[name]["language"]:
        notes.append(f"language: {LABELS[name]['language']}, found {seen['language']}")
    return notes


def false_alarms(name: str, linter: Linter) -> list[str]:
    """The errors and warnings about a posting on which a careful editor would change nothing."""
    loud = [row for row in linter.check_text(text(name)).findings if row.severity in ("error", "warning")]
    return [f"{row.rule}: line {row.line} {' '.join(row.text.split())[:60]!r}" for row in loud]


def read_shortfalls() -> dict[str, dict[str, list[str]]]:
    """What is known to be wrong, by posting: of understanding and of silence."""
    return tomllib.loads(SHORTFALLS.read_text("utf-8"))


def find_shortfalls() -> dict[str, dict[str, list[str]]]:
    """What is wrong as things stand."""
    linter = Linter(CONFIG)
    everything = {
        "understanding": {name: disagreements(name) for name in LABELS},
        "silence": {name: false_alarms(name, linter) for name in SILENT},
    }
    return {part: {name: notes for name, notes in rows.items() if notes} for part, rows in everything.items()}
