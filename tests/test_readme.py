"""What the README says can be done, can be done."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

from jdlint import Config

if TYPE_CHECKING:
    from tests.command import Command

README = (Path(__file__).resolve().parent.parent / "README.md").read_text("utf-8")


def blocks(kind: str) -> list[str]:
    """The code blocks of one kind."""
    return [part.split("\n```")[0] for part in README.split(f"```{kind}\n")[1:]]


def test_the_settings_shown_are_settings(jdlint: Command) -> None:
    (text,) = blocks("toml")
    assert Config.model_validate(tomllib.loads(text)["tool"]["jdlint"]).employer.place == "US-CA"
    (jdlint.folder / "our-rules").mkdir()
    jdlint("new-rule", "no-synergy", "--folder", "our-rules")
    jdlint.write("pyproject.toml", text)
    jdlint.write("postings/uk/a.md")
    result = jdlint("check", "--exit-zero")
    assert (result.code, result.err) == (0, "")


def test_the_python_shown_runs(jdlint: Command) -> None:
    (text,) = blocks("python")
    jdlint.write("examples/therapist.md")
    scope: dict[str, object] = {}
    exec(text, scope)  # noqa: S102 - the text of our own README
    first, second = scope["linter"].check_texts(scope["named"])  # type: ignore[attr-defined]
    assert str(first).startswith("42:1:24: warning[gendered-title]")
    assert str(second).startswith("43:1:")


def test_the_suppressions_shown_silence(jdlint: Command) -> None:
    lines = [line.strip() for line in README.splitlines() if "<!-- jdlint:" in line]
    assert len(lines) == 2
    jdlint.write("a.md", f"{lines[0]}\nWe want a young team.\n\n{lines[1]}\n")
    shown = jdlint("check", "a.md", "--config", "today = 2026-11-01", "--output-format", "concise").out
    assert "age-coded-term" not in shown
    assert "native-speaker" not in shown
    assert "suppression" not in shown
