# ruff: noqa: S101, PT017 - a failed assertion is what a fuzzer looks for
"""Feed made-up bytes to everything that reads bytes from strangers, and end loudly where it raises or dawdles.

    python -m venv fuzz && fuzz/bin/pip install -e . atheris
    nice fuzz/bin/python tools/fuzz/fuzz_jdlint.py FOLDER -runs=100000 -timeout=10 -dict=tools/fuzz/words.dict

FOLDER is where inputs that reach new code are kept. The first byte of an input says what reads the rest.
"""

from __future__ import annotations

import sys
import tomllib

import atheris

with atheris.instrument_imports(include=["jdlint", "markdown_it", "tomllib"]):
    from jdlint import Linter
    from jdlint.config.model import Config
    from jdlint.errors import JdlintError
    from jdlint.linting.read import decode
    from jdlint.linting.suppressions.directive import DirectiveError, parse_directive
    from jdlint.matching import Pattern, PatternIndex
    from jdlint.matching.syntax import PatternSyntaxError
    from jdlint.text.folding import fold
    from jdlint.text.span import Span

LINTER = Linter()


def check(data: bytes) -> None:
    """A report for every text, each finding where it says."""
    text = decode(data, "fuzz")
    report = LINTER.check_text(text)
    assert report.problems == (), report.problems
    for finding in (*report.findings, *(one.finding for one in report.suppressed)):
        assert text[finding.start : finding.end] == finding.text, finding


def fix(data: bytes) -> None:
    """Fixes end, and change nothing when they are made again."""
    text = decode(data, "fuzz")
    fixed = LINTER.fix_text(text, unsafe=True)
    assert LINTER.fix_text(fixed.text, unsafe=True).text == fixed.text, text


def config(data: bytes) -> None:
    """A config holds or is refused."""
    try:
        settings = Config.model_validate(tomllib.loads(data.decode("utf-8")))
    except (ValueError, RecursionError):
        return
    Linter(settings, rules=[]).check_text("A young team.")


def suppression(data: bytes) -> None:
    """A comment is a suppression or is refused."""
    try:
        parse_directive(data.decode("utf-8"))
    except (DirectiveError, UnicodeDecodeError):
        return


def pattern(data: bytes) -> None:
    """A pattern compiles or is refused, and finds nothing outside the text."""
    try:
        made = Pattern(data[:200].decode("utf-8"))
        made.check()
    except (PatternSyntaxError, UnicodeDecodeError):
        return
    folded = fold(data.decode("utf-8", "replace"))
    whole = Span(0, len(folded))
    for spans in PatternIndex([made]).find(folded, [whole]).values():
        assert all(whole.covers(span) for span in spans)


READERS = (check, check, check, fix, config, suppression, pattern)


def one_input(data: bytes) -> None:
    """One input, read by what its first byte names."""
    if data:
        try:
            READERS[data[0] % len(READERS)](data[1:])
        except JdlintError as error:
            assert "\n" not in str(error)


if __name__ == "__main__":
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()
