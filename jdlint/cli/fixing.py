"""`--fix`: mend files one by one, and show or count what was changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from jdlint.cli.messages import say
from jdlint.errors import InputError
from jdlint.linting.fixing.diff import diff_lines
from jdlint.text.inert import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jdlint.cli.checking import Session
    from jdlint.linting.fixing.fix import Fixed
    from jdlint.reporters.base import Checked


class Fixing(Struct):
    """What `--fix` and its relatives ask for, and what was mended. Nothing is written where `write` is not set."""

    unsafe: bool = False
    write: bool = True
    mended: int = 0
    files: int = 0
    diffs: list[str] = []

    def fix_files(self, files: Iterable[str], session: Session) -> Iterator[Checked]:
        """Mend the files in order; what is still to be said about each."""
        for file in files:
            settings = session.settings(file)
            try:
                fixed = session.linter(settings).fix(file, unsafe=self.unsafe, write=self.write)
            except InputError as error:
                session.complain(str(error))
                continue
            self.count(fixed)
            yield from session.judged([fixed.report], settings)

    def fix_text(self, text: str, path: str, session: Session) -> str:
        """The mended text of standard input."""
        settings = session.settings(path)
        fixed = session.linter(settings).fix_text(text, path=path, unsafe=self.unsafe)
        self.count(fixed)
        list(session.judged([fixed.report], settings))
        return fixed.text

    def count(self, fixed: Fixed) -> None:
        """Remember what was changed."""
        if fixed.changed:
            self.mended += sum(fixed.edits.values())
            self.files += 1
            self.diffs += diff_lines(fixed.before, fixed.text, visible(fixed.report.path))

    def tell(self) -> None:
        """Say on standard error how much was mended."""
        if self.mended:
            places = f"{self.mended:,} finding{'s' * (self.mended != 1)}"
            say(f"{'mended' if self.write else 'would mend'} {places} in {self.files:,} file{'s' * (self.files != 1)}")
