"""Comments of site generators: what stands between `{% comment %}` and `{% endcomment %}` never reaches a reader."""

from __future__ import annotations

from jdlint.text.lazy import Lazy

_OPENING = Lazy(r"\{%-?[ \t]*comment\b")
_CLOSING = Lazy(r"\bendcomment\b[^%\n]{0,200}%\}")
_NOT_LINE_END = Lazy(r"[^\r\n]")


def without_comments(text: str) -> str:
    """The text, as long as it was, with template comments as blanks."""
    if "endcomment" not in text:
        return text
    parts, at = [], 0
    while opening := _OPENING.search(text, at):
        closing = _CLOSING.search(text, opening.end())
        if closing is None:
            break
        parts += [text[at : opening.start()], _NOT_LINE_END.sub(" ", text[opening.start() : closing.end()])]
        at = closing.end()
    return "".join([*parts, text[at:]])
