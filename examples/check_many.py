"""Check many texts with one linter: it is built once, and can be sent to other processes."""

from __future__ import annotations

import pickle
from collections import Counter
from datetime import date
from pathlib import Path

import jdlint

HERE = Path(__file__).parent

config = jdlint.Config.model_validate(
    {
        "select": ["inclusive", "sections"],
        "severity": {"superhero-title": "info"},
        "employer": {"headcount": 40, "place": "US-WA"},
        "today": date(2026, 7, 1),
    }
)
linter = pickle.loads(pickle.dumps(jdlint.Linter(config)))  # noqa: S301 - what another process would receive

counts: Counter[str] = Counter()
for path in sorted(HERE.glob("*.md")):
    report = linter.check_text(path.read_text("utf-8"), path=path.name)
    counts.update(finding.rule for finding in report)
    print(f"{path.name}: {len(report)} findings")
print("most frequent:", counts.most_common(1)[0][0])
