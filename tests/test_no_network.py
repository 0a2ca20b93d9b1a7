"""No command opens a connection, starts a program or loads a module that could call out."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest

import jdlint

CALLING_OUT = frozenset(
    {"aiohttp", "asyncio", "ftplib", "http", "httpx", "imaplib", "nltk", "poplib", "requests", "smtplib", "ssl"}
    | {"socketserver", "telnetlib", "urllib3", "xmlrpc"}
)
WATCHED = ("socket.", "subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "urllib.Request")

COMMANDS = (
    ["check", "bad.md"],
    ["check", "bad.md", "--output-format", "sarif"],
    ["check", "bad.md", "--diff"],
    ["check", "bad.md", "--fix", "--unsafe-fixes"],
    ["inspect", "bad.md", "--output-format", "json"],
    ["baseline", "bad.md"],
    ["check", "bad.md"],
    ["rules"],
    ["rule", "gendered-title"],
    ["config"],
    ["schema"],
    ["init"],
    ["new-rule", "long-title"],
    ["completion", "bash"],
)

RUNNER = """
import json, sys
seen = []
def watch(event, args):
    if event.startswith(WATCHED):
        seen.append(event)
        raise PermissionError(event)
sys.addaudithook(watch)
from jdlint.__main__ import main
codes = []
for command in json.loads(sys.argv[1]):
    sys.argv = ["jdlint", *command]
    try:
        codes.append(main())
    except SystemExit as stop:
        codes.append(stop.code)
print(json.dumps({"seen": seen, "codes": codes, "modules": sorted(sys.modules)}), file=sys.__stderr__)
"""


def test_no_command_calls_out(tmp_path: Path) -> None:
    (tmp_path / "bad.md").write_text("# Clerk\n\nYou will report to the chairman and prepare board papers in Denver.\n")
    code = RUNNER.replace("WATCHED", repr(WATCHED))
    command = [sys.executable, "-c", code, json.dumps(COMMANDS)]
    root = {"PYTHONPATH": str(Path(jdlint.__file__).parents[1])}
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False, env=root)
    told = json.loads(run.stderr.splitlines()[-1])
    assert told["seen"] == []
    assert set(told["codes"]) <= {0, 1, None}, run.stderr
    assert CALLING_OUT.isdisjoint(name.partition(".")[0] for name in told["modules"])
    assert "urllib.request" not in told["modules"]


def imported(path: Path) -> set[str]:
    """Every module that a file imports, at the top or later."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names |= {node.module or ""} | {f"{node.module}.{alias.name}" for alias in node.names}
    return names


@pytest.mark.parametrize(
    "folder", sorted({path.parent for path in Path(jdlint.__file__).parent.rglob("*.py")}), ids=str
)
def test_no_module_of_ours_imports_one_that_calls_out(folder: Path) -> None:
    names = {name for path in folder.glob("*.py") for name in imported(path)}
    assert CALLING_OUT.isdisjoint(name.partition(".")[0] for name in names)
    assert names.isdisjoint({"socket", "urllib.request"})
