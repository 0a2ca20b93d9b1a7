"""A place in the lines of a paragraph, behind their markers, that is moved on from one line to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdlint.posting.markdown.interruptions import ends_reference

if TYPE_CHECKING:
    import re

    from jdlint.posting.markdown.state import State


class Cursor:
    """A place: the number of a line, its text with one line feed at its end, and an offset in that text."""

    def __init__(self, state: State, line: int) -> None:
        self._state = state
        self.line = line
        self.text = state.rest(line) + "\n"
        self.at = 0

    @property
    def place(self) -> tuple[int, str, int]:
        """Where it stands; setting it goes back there."""
        return self.line, self.text, self.at

    @place.setter
    def place(self, place: tuple[int, str, int]) -> None:
        self.line, self.text, self.at = place

    @property
    def character(self) -> str:
        """The character here; nothing behind the last one."""
        return self.text[self.at : self.at + 1]

    def read_until(self, closing: str, inside: re.Pattern[str]) -> str | None:
        """Read what matches `inside`, over as many lines as it takes, and the closing character; None without one."""
        parts = []
        while True:
            start = self.at
            found = inside.match(self.text, start)
            self.at = found.end() if found else start
            parts.append(self.text[start : self.at])
            if self.at < len(self.text):
                self.at += 1
                return "".join(parts) if self.text[self.at - 1] == closing else None
            if not self._next_line():
                return None

    def skip_blanks(self) -> bool:
        """Skip blanks and one line end, if the paragraph goes on behind it; tells whether any was skipped."""
        start = self.place
        while self.character in (" ", "\t"):
            self.at += 1
        if self.character == "\n":
            self._next_line()
        return self.place != start

    def ends_line(self) -> bool:
        """Whether nothing but blanks follows on this line."""
        return not self.text[self.at :].strip(" \t\n")

    def _next_line(self) -> bool:
        state, line = self._state, self.line + 1
        if line >= state.last or not state.first[line]:
            return False
        if state.indent[line] >= 0 and ends_reference(state, line, state.last):
            return False
        self.line, self.text, self.at = line, state.rest(line) + "\n", 0
        return True
