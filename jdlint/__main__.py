"""The command `jdlint`, and `python -m jdlint`."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command line and return its exit code."""
    from jdlint.cli.main import run  # noqa: PLC0415 - keeps `python -m` cheap to import

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
