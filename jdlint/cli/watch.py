"""`--watch`: check again whenever a posting or a config file changes."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from jdlint.cli.configs import Configs
from jdlint.cli.files import find_files
from jdlint.cli.messages import say
from jdlint.errors import JdlintError, UsageError

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable

PAUSE: Final = 0.5


def watch(args: Namespace, check_once: Callable[[Namespace], int]) -> int:
    """Check until interrupted; ends with 0, since the findings were there to be mended.

    Raises UsageError for standard input, which cannot change.
    """
    if "-" in args.paths:
        raise UsageError("--watch: standard input cannot be watched; name a file or a folder")
    seen: dict[str, int] | None = None
    try:
        while True:
            now = _state(args)
            if now != seen:
                seen = now
                _check(args, check_once)
            time.sleep(PAUSE)
    except KeyboardInterrupt:
        return 0


def _check(args: Namespace, check_once: Callable[[Namespace], int]) -> None:
    if sys.stdout.isatty():
        sys.stdout.write("\x1b[2J\x1b[H")
    try:
        check_once(args)
    except JdlintError as error:
        say(str(error))
    sys.stdout.flush()
    say("waiting for changes; Ctrl-C ends")


def _state(args: Namespace) -> dict[str, int]:
    """When each file that matters was last written, in nanoseconds."""
    try:
        settings = Configs.from_args(args).for_paths(args.paths)
        files = find_files(args.paths, settings.config, lambda _: None)
        watched = [*files, *([str(settings.file)] if settings.file else [])]
    except JdlintError:
        watched = [str(path) for path in Path().glob("*.toml")]
    return {file: os.stat(file).st_mtime_ns for file in watched if os.path.exists(file)}  # noqa: PTH110, PTH116 - many
