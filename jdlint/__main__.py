"""The command `jdlint`, and `python -m jdlint`."""

from __future__ import annotations

import os
import sys


def main() -> int:
    """Run the command line and return its exit code."""
    from jdlint.cli.main import run  # noqa: PLC0415 - keeps `python -m` cheap to import

    return run(sys.argv[1:])


def _leave_folder() -> None:
    """Import nothing from the folder that `python -m` was called in: the postings there may be a stranger's."""
    here = os.path.realpath(sys.path[0] or os.curdir)
    if here == os.path.realpath(os.curdir) and not os.path.realpath(__file__).startswith(
        f"{here}{os.sep}jdlint{os.sep}"
    ):
        del sys.path[0]


if __name__ == "__main__":
    _leave_folder()
    sys.exit(main())
