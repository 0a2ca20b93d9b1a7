"""The linter: built once from a config, then run over one posting or over millions."""

from __future__ import annotations

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jdlint.config.model import Config
from jdlint.config.overrides import matching, overridden
from jdlint.linting.assemble import engine_for
from jdlint.linting.batches import file_with_name, in_batches, text_with_name
from jdlint.linting.read import check_size, decode, read_bytes, read_text
from jdlint.linting.report import Report
from jdlint.linting.suppressions.names import names_of
from jdlint.plugins.manager import load
from jdlint.posting.posting import Posting

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jdlint.linting.batches import Named
    from jdlint.linting.cache import ResultCache
    from jdlint.linting.engine import Engine
    from jdlint.linting.fixing.fix import Fixed
    from jdlint.linting.silencing.baseline import Baseline
    from jdlint.linting.silencing.side_file import SideFile
    from jdlint.ruleset.rule import Rule


class Linter:
    """Rules and facts, ready to run. Picklable; holds no state of a run, reads no clock and no global.

    `rules` runs just those rules instead of the ones that the config selects. What `baseline` and `side_file` know
    is silenced; what was found is kept below `cache_folder`, if one is given.
    """

    def __init__(
        self,
        config: Config | None = None,
        *,
        rules: Sequence[Rule] | None = None,
        baseline: Baseline | None = None,
        side_file: SideFile | None = None,
        cache_folder: Path | None = None,
    ) -> None:
        self.config = config or Config()
        self.problems: tuple[str, ...] = ()
        self.selects = rules is None
        if rules is None:
            loaded = load(self.config.rule_folders, third_party=self.config.plugins)
            self.problems = loaded.problems
            rules = loaded.rules
        self.catalogue = tuple(rules)
        self.names = names_of(rules)
        self.baseline = baseline
        self.side_file = side_file
        self.rules = self._engine(()).run.rules
        for number in range(len(self.config.overrides)):
            self._engine((number,))  # a wrong name in an override is told now, not at the first posting that it fits
        self.cache = self._cache_in(cache_folder) if cache_folder else None

    def __getstate__(self) -> dict[str, Any]:
        return {key: value for key, value in self.__dict__.items() if not key.startswith("_")}

    def _cache_in(self, folder: Path) -> ResultCache:
        from jdlint.linting.cache import ResultCache  # noqa: PLC0415 - a few postings are checked faster than looked up

        return ResultCache.at(folder, self.config, self.catalogue)

    @cached_property
    def _engines(self) -> dict[tuple[int, ...], Engine]:
        return {}

    def _engine(self, overrides: tuple[int, ...]) -> Engine:
        """What holds where these overrides match; made when first asked for."""
        if overrides not in self._engines:
            config = overridden(self.config, overrides)
            self._engines[overrides] = engine_for(config, self.catalogue, self.names, select=self.selects)
        return self._engines[overrides]

    def check(self, path: str | Path) -> Report:
        """Check one file.

        Raises InputError where it cannot be read.
        """
        return self.check_text(read_text(Path(path), most_bytes=self.config.max_bytes), path=str(path))

    def check_text(self, text: str, *, path: str = "<string>") -> Report:
        """Check a text; `path` is only the name that findings bear, and that overrides go by.

        Raises InputError where the text is larger than `max-bytes`.
        """
        check_size(len(text), path, most_bytes=self.config.max_bytes)
        return self._checked([(path, text)])[0]

    def check_texts(self, texts: Iterable[Named]) -> Iterator[Report]:
        """Check many texts, each with its name before it: the reports of `check_text`, in order and in less time.

        A text that is too large is told in the `problems` of its report.
        """
        return self._in_batches(text_with_name(named, most_bytes=self.config.max_bytes) for named in texts)

    def _in_batches(self, texts: Iterable[Named | Report]) -> Iterator[Report]:
        for batch in in_batches(texts):
            reports = iter(self._checked([one for one in batch if not isinstance(one, Report)]))
            yield from (one if isinstance(one, Report) else next(reports) for one in batch)

    def _checked(self, batch: Sequence[Named]) -> list[Report]:
        """The reports of these texts, less what was set aside outside of them."""
        reports = self._looked_up(batch)
        if self.side_file:
            reports = [
                self._without_set_aside(self.side_file, report, text)
                for report, (_, text) in zip(reports, batch, strict=True)
            ]
        return [self.baseline.apply(report) for report in reports] if self.baseline else reports

    def _without_set_aside(self, side_file: SideFile, report: Report, text: str) -> Report:
        """What the side file leaves of a report, and what is to be said of the file itself."""
        from jdlint.linting.silencing.side_faults import side_faults  # noqa: PLC0415 - few have such a file

        engine, today = self._engine(matching(self.config, report.path)), self.config.today
        faults = list(side_faults(side_file, report, enabled=engine.enabled, today=today))
        told = engine.tell(Posting.from_text(text, report.path), faults) if faults else ()
        return side_file.apply(report, today=today).also(told)

    def _looked_up(self, batch: Sequence[Named]) -> list[Report]:
        """What the rules find, from the cache where they have seen a text before."""
        overrides = [matching(self.config, path) for path, _ in batch]
        cache = self.cache
        if cache is None:
            return self._found(batch, overrides)
        known = [cache.get(text, numbers, path) for numbers, (path, text) in zip(overrides, batch, strict=True)]
        fresh = [at for at, report in enumerate(known) if report is None]
        made = self._found([batch[at] for at in fresh], [overrides[at] for at in fresh])
        found = dict(zip(fresh, made, strict=True))
        for at, report in found.items():
            cache.put(batch[at][1], overrides[at], report)
        return [found[at] if report is None else report for at, report in enumerate(known)]

    def _found(self, batch: Sequence[Named], overrides: Sequence[tuple[int, ...]]) -> list[Report]:
        """What the rules find; postings for which the same overrides hold are taken together."""
        alike: dict[tuple[int, ...], list[int]] = {}
        for at, numbers in enumerate(overrides):
            alike.setdefault(numbers, []).append(at)
        found: dict[int, Report] = {}
        for numbers, places in alike.items():
            postings = [Posting.from_text(text, path) for path, text in (batch[at] for at in places)]
            found.update(zip(places, self._engine(numbers).reports(postings), strict=True))
        return [found[at] for at in range(len(batch))]

    def check_many(self, paths: Iterable[str | Path], *, workers: int = 1) -> Iterator[Report]:
        """Check many files, in `workers` processes; reports come in the order of the paths.

        A file that cannot be read, or that ends its process, is told in the `problems` of its report.
        """
        names = [str(path) for path in paths]
        if workers > 1 and len(names) > 1:
            from jdlint.linting.many import check_in_processes  # noqa: PLC0415 - few postings need no processes

            yield from check_in_processes(self, names, workers=workers)
        else:
            yield from self._in_batches(file_with_name(name, most_bytes=self.config.max_bytes) for name in names)

    def fix_text(self, text: str, *, path: str = "<string>", unsafe: bool = False) -> Fixed:
        """Put in the replacements that are safe, and with `unsafe` those that want reading."""
        from jdlint.linting.fixing.fix import fix_text  # noqa: PLC0415 - most runs fix nothing

        return fix_text(text, partial(self.check_text, path=path), unsafe=unsafe)

    def fix(self, path: str | Path, *, unsafe: bool = False, write: bool = True) -> Fixed:
        """Fix a file, in one step, or with `write=False` only say what it would be.

        Raises InputError where it cannot be read or written; it is then as it was.
        """
        from jdlint.linting.write import write_atomically  # noqa: PLC0415 - most runs fix nothing

        data = read_bytes(Path(path), most_bytes=self.config.max_bytes)
        fixed = self.fix_text(decode(data, str(path)), path=str(path), unsafe=unsafe)
        if write and fixed.changed:
            write_atomically(Path(path), fixed.text.encode("utf-8"), instead_of=data)
        return fixed
