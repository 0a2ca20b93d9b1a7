"""Read a posting without checking it: its sections, what it asks for, what it pays."""

from __future__ import annotations

from pathlib import Path

import jdlint

path = Path(__file__).parent / "museum-registrar.md"
posting = jdlint.Posting.from_text(path.read_text("utf-8"), path.name)

for section in posting.sections:
    print(f"{section.line:>3} {section.kind:<18} {section.title}")
for requirement in posting.requirements:
    print(f"{requirement.strength}: {requirement.text}")
for pay in posting.pay:
    print(f"{pay.minimum} to {pay.maximum} {pay.currency} per {pay.unit}")
