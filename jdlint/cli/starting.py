"""What `jdlint init` writes."""

from __future__ import annotations

import re
from typing import Final

from jdlint.version import __version__

REPOSITORY: Final = "https://github.com/jdlint/jdlint"
PRE_COMMIT: Final = "then run: pre-commit install"

EVERYWHERE: Final = (
    "Every Markdown file here is taken for a posting. If yours lie in one folder, name it: `files: ^FOLDER/` under",
    "`id: jdlint` in the hook, and `jdlint check FOLDER` in the workflow.",
)

CONFIG: Final = """\
# Settings for jdlint. `jdlint config` shows what holds and where it comes from; `jdlint rules` lists the rules.

# ignore = ["long-sentence"]       # rules or families that you do without
# extend-exclude = ["drafts/"]     # Markdown files that are no postings
# allow = ["ninja turtle"]         # words that your postings may use

# [severity]                       # "error", "warning", "info" or "off", by rule or family
# readability = "info"

# [employer]                       # what only you know; rules about local law ask for it
# headcount = 120
# place = "US-CA"                  # where postings name no place
"""

GITHUB: Final = f"""\
name: Job postings
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  jdlint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-python@v5
        with:
          python-version: "3.12"
      - run: pip install "jdlint~={__version__}"
      - run: jdlint check {{folder}}
"""

GITLAB: Final = f"""\
jdlint:
  image: python:3.12-slim
  script:
    - pip install "jdlint~={__version__}"
    - jdlint check --output-file gl-code-quality-report.json {{folder}}
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
"""


def hook_entry(folder: str) -> str:
    """The entry for `.pre-commit-config.yaml`; only files of the folder are checked."""
    files = "" if folder == "." else f"        files: ^{re.escape(folder)}/\n"
    return f"  - repo: {REPOSITORY}\n    rev: v{__version__}\n    hooks:\n      - id: jdlint\n{files}"
