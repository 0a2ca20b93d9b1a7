"""Try every bundled pattern on text made to slow it down, and print the slowest in milliseconds per kilobyte.

Run it as `python tools/slowest_patterns.py [HOW_MANY]`.
"""

from __future__ import annotations

import re
import sys
import time
from typing import TYPE_CHECKING

from jdlint import load_rules
from jdlint.matching.finder import finder
from jdlint.text.folding import fold
from jdlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

SIZE = 8_000


def expressions() -> Iterator[tuple[str, bytes]]:
    """What the engine compiles of every pattern of every bundled rule, with the rule's name."""
    for rule in load_rules():
        for pattern in rule.check.patterns():
            yield rule.name, pattern.expression
        for term in getattr(rule.check, "terms", ()):
            for group in term.company.values():
                yield from ((rule.name, expression) for expression in group)


def adversaries(expression: bytes) -> Iterator[bytes]:
    """Texts that almost match, over and over: the pattern's own words, in part, joined and spaced."""
    words = re.findall(r"[A-Za-z]{2,}", expression.decode("latin-1")) or ["a"]
    joined = " ".join(words)
    for unit in (joined, joined[1:] or "b", words[0] + " ", words[0] * 2, " ".join(words[:2]) + "  ", words[-1] + "-"):
        yield fold((unit * (SIZE // len(unit) + 1))[:SIZE])


def slowness(expression: bytes) -> float:
    """The worst time of a pattern, in milliseconds per kilobyte."""
    worst = 0.0
    compiled = finder(expression)  # now, not while the clock runs
    for text in adversaries(expression):
        started = time.process_time()
        for _ in compiled.find(text, Span(0, len(text))):
            pass
        worst = max(worst, (time.process_time() - started) * 1000 / (len(text) / 1024))
    return worst


def main() -> None:
    """Print how many patterns were tried and the slowest of them."""
    tried = sorted(((slowness(expression), name, expression) for name, expression in expressions()), reverse=True)
    print(f"{len(tried)} patterns; milliseconds per kB, the slowest first")  # noqa: T201
    for slow, name, expression in tried[: int(sys.argv[1]) if len(sys.argv) > 1 else 10]:
        print(f"{slow:8.3f}  {name}  {expression[:90].decode('latin-1')}")  # noqa: T201


if __name__ == "__main__":
    main()
