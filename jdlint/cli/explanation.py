"""A rule explained in lines of text, from what its file says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdlint.reporters.style import paint
from jdlint.text.inert import visible, visible_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdlint.reporters.base import Terminal
    from jdlint.ruleset.rule import Example, Rule, RuleSource


def explanation(rule: Rule, terminal: Terminal) -> Iterator[str]:
    """The rule, a heading for each part."""
    yield f"{paint(rule.name, 'bold', terminal)}  {paint(rule.severity, rule.severity, terminal)}  {rule.family}"
    yield from _text(rule.summary, terminal, indent=0)
    yield from _part("Why", rule.rationale, terminal)
    yield from _part("Message", rule.message, terminal)
    yield from _heading(f"Evidence: {rule.evidence}", terminal)
    for source in rule.sources:
        yield from _source(source, terminal)
    yield from _scope(rule, terminal)
    yield from _precision(rule, terminal)
    yield from _examples(rule, terminal)
    yield from _heading("In a config file", terminal)
    yield "  [severity]   # in pyproject.toml: [tool.jdlint.severity]"
    yield f'  {_key(rule.name)} = "info"   # or "warning", "error", "off"'
    yield from _heading("In a posting", terminal)
    yield f"  <!-- jdlint: ignore-next[{rule.name}] -- why it is right here -->"


def _key(name: str) -> str:
    return f'"{name}"' if "/" in name else name


def _heading(text: str, terminal: Terminal) -> Iterator[str]:
    yield ""
    yield paint(text, "bold", terminal)


def _text(text: str, terminal: Terminal, indent: int = 2) -> Iterator[str]:
    yield from (" " * indent + visible_line(line) for line in terminal.wrap(visible(text), indent))


def _part(title: str, text: str, terminal: Terminal) -> Iterator[str]:
    yield from _heading(title, terminal)
    for paragraph in text.split("\n\n"):
        yield from _text(" ".join(paragraph.split()), terminal)


def _source(source: RuleSource, terminal: Terminal) -> Iterator[str]:
    yield from _text(source.title, terminal)
    read = "read at its source" if source.read else "not read at its source"
    as_of = f", as of {source.as_of}" if source.as_of else ""
    yield from _text(f"{source.certainty}, {read}{as_of}", terminal, indent=4)
    if source.url:
        yield f"    {visible_line(source.url)}"


def _scope(rule: Rule, terminal: Terminal) -> Iterator[str]:
    yield from _heading("Where", terminal)
    said = {key.replace("_", " "): value for key, value in rule.where.model_dump().items() if value}
    for key, value in said.items():
        yield from _text(f"{key}: {', '.join(map(str, value)) if isinstance(value, list | tuple) else value}", terminal)
    yield f"  profiles: {', '.join(rule.profiles) or 'none; on where it is selected'}"
    yield f"  check: {rule.check.use}"
    if rule.leaves_to:
        yield f"  silent where these find something: {', '.join(rule.leaves_to)}"
    if rule.aliases:
        yield f"  old names: {', '.join(rule.aliases)}"


def _precision(rule: Rule, terminal: Terminal) -> Iterator[str]:
    known = rule.precision
    yield from _heading("How often it is right", terminal)
    if known is None:
        yield "  not measured yet"
        return
    note = f"; {known.note}" if known.note else ""
    share = f"{known.right} of {known.judged} findings on real postings" if known.judged else "nothing to judge yet"
    yield from _text(f"{share}, judged on {known.on}{note}" if known.judged else f"{share}{note}", terminal)


def _examples(rule: Rule, terminal: Terminal) -> Iterator[str]:
    for title, examples in (
        ("It finds", [example for example in rule.examples if example.finds]),
        ("It leaves alone", [example for example in rule.examples if not example.finds]),
    ):
        if examples:
            yield from _heading(title, terminal)
            for example in examples:
                yield from _example(example, terminal)


def _example(example: Example, terminal: Terminal) -> Iterator[str]:
    for line in example.text.strip().splitlines():
        yield from _text(line, terminal) if line.strip() else ()
    offers = [*example.offers, *[""] * len(example.finds)]
    for found, offer in zip(example.finds, offers, strict=False):
        shown = " ".join(found.split())
        yield from _text(f"→ “{shown}”" + (f": write “{offer}”" if offer else ""), terminal, indent=4)
