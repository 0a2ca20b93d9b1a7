"""`jdlint init`: config, pre-commit hook and workflow for the repository here; what is there is never overwritten."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from jdlint.cli.messages import say
from jdlint.cli.output import write
from jdlint.cli.starting import CONFIG, EVERYWHERE, GITHUB, GITLAB, PRE_COMMIT, hook_entry
from jdlint.config.discover import misplaced
from jdlint.config.read import NAMES, read_settings
from jdlint.config.tree import tree_of

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator


def add_arguments(parser: ArgumentParser) -> None:
    """The arguments of `jdlint init`."""
    parser.add_argument(
        "--postings", metavar="FOLDER", help="the folder that holds the postings; default: found by its name"
    )


def run(args: Namespace) -> int:
    """Write what is missing, and say what was written and what is left to do."""
    top = tree_of(Path.cwd())
    folder = args.postings or _postings_folder(top)
    for line in misplaced(top):
        say(line)
    write((f"{line}\n" for line in _steps(top, folder)), None)
    return 0


def _postings_folder(top: Path) -> str:
    """The folder that by its name holds postings; else the whole repository."""
    for name in ("postings", "jobs", "job-postings", "careers", "positions", "roles", "_jobs", "content/jobs"):
        if (top / name).is_dir():
            return name
    return "."


def _steps(top: Path, folder: str) -> Iterator[str]:
    yield from _config(top)
    yield from _pre_commit(top, folder)
    if (top / ".gitlab-ci.yml").exists():
        yield "kept  .gitlab-ci.yml; to check postings there, add:"
        yield from (f"      {line}" for line in GITLAB.format(folder=folder).splitlines())
    else:
        yield from _new(top / ".github" / "workflows" / "jdlint.yml", GITHUB.format(folder=folder), top)
    if folder == ".":
        yield ""
        yield from EVERYWHERE
    yield ""
    yield f"Now run: jdlint check {folder}"


def _config(top: Path) -> Iterator[str]:
    for name in NAMES:
        if (top / name).is_file() and read_settings(top / name) is not None:
            yield f"kept  {name}, which holds settings already"
            return
    yield from _new(top / "jdlint.toml", CONFIG, top)


def _pre_commit(top: Path, folder: str) -> Iterator[str]:
    path = top / ".pre-commit-config.yaml"
    entry = hook_entry(folder)
    if not path.exists():
        yield from _new(path, f"repos:\n{entry}", top)
    elif "id: jdlint" in path.read_text("utf-8", errors="replace"):
        yield f"kept  {path.name}, which has the hook already"
    else:
        yield f"kept  {path.name}; to check postings before each commit, add below `repos:`"
        yield from (f"      {line}" for line in entry.splitlines())
        yield f"      ({PRE_COMMIT})"


def _new(path: Path, text: str, top: Path) -> Iterator[str]:
    name = path.relative_to(top)
    if path.exists():
        yield f"kept  {name}"
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    write([text], str(path))
    yield f"wrote {name}"
