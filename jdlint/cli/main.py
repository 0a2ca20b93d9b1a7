"""The commands and their arguments."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from jdlint.cli.inspect import as_dict
from jdlint.errors import JdlintError
from jdlint.linting.linter import Linter
from jdlint.linting.read import read_text
from jdlint.posting.posting import Posting


def run(argv: list[str]) -> int:
    """Run one command; 0, 1 or 2."""
    parser = argparse.ArgumentParser(prog="jdlint")
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("check", "inspect"):
        command = commands.add_parser(name)
        command.add_argument("paths", nargs="+", type=Path)
        command.add_argument("--output-format", default="concise")
    args = parser.parse_args(argv)
    try:
        if args.command == "inspect":
            postings = [as_dict(Posting.from_text(read_text(path), str(path))) for path in args.paths]
            print(json.dumps({"schema_version": 1, "postings": postings}, ensure_ascii=False))
            return 0
        linter = Linter()
        reports = [linter.check(path) for path in args.paths]
    except JdlintError as error:
        print(f"jdlint: {error}", file=sys.stderr)
        return 2
    if args.output_format == "json":
        print(json.dumps({"findings": [finding.as_dict() for report in reports for finding in report]}))
    else:
        print("\n".join(str(report) for report in reports if report.findings))
    return int(any(reports))
