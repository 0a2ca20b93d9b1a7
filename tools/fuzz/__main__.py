"""Coverage-guided fuzzing: one target, made-up bytes, and a loud end where something raises, dawdles or lies.

    python -m venv fuzz && fuzz/bin/pip install -e . atheris
    nice fuzz/bin/python -m tools.fuzz TARGET FOLDER -runs=100000 -max_len=40 -len_control=0 -timeout=60
    nice fuzz/bin/python -m tools.fuzz.everything FOLDER

FOLDER is where inputs that reach new code are kept. The second command runs one target, the third each in turn and
prints how many inputs each was given, in how many seconds, and how it ended.
"""

from __future__ import annotations

import sys

import atheris

if __name__ == "__main__":
    with atheris.instrument_imports(include=["jdlint"]):
        from tools.fuzz.targets import TARGETS

        one_input = TARGETS[sys.argv.pop(1)].run
        for warm in (b"", bytes(range(128, 256)), b"# a\n\nyoung chairman `x`\n"):
            one_input(warm)  # what is imported late is imported now, and watched too
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()
