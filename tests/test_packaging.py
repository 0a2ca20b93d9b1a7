"""The package as users get it: built, installed in an environment of its own, and run there."""

from __future__ import annotations

import fcntl
import json
import os
import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parent.parent
THERAPIST = ROOT / "examples" / "therapist.md"


def run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    outside = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}
    return subprocess.run(list(map(str, command)), cwd=cwd, env=outside, capture_output=True, text=True, check=False)


def must(*command: str | Path, cwd: Path) -> str:
    done = run(*command, cwd=cwd)
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def once(folder: Path, make: Callable[[Path], None]) -> Path:
    """Make a folder's content in one of the test processes; the others wait for it."""
    folder.mkdir(exist_ok=True)
    with (folder.parent / f"{folder.name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        done = folder / ".done"
        if not done.exists():
            make(folder)
            done.touch()
    return folder


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder that all test processes of this run share."""
    base = tmp_path_factory.getbasetemp()
    return base.parent if "PYTEST_XDIST_WORKER" in os.environ else base


@pytest.fixture(scope="session")
def built(shared: Path) -> Path:
    """Give a folder with the sdist, and the wheel that was made from it."""

    def make(folder: Path) -> None:
        must(sys.executable, "-m", "build", "--outdir", folder, ROOT, cwd=folder)

    return once(shared / "built", make)


def make_environment(folder: Path, *packages: str | Path) -> None:
    venv.create(folder, with_pip=True)
    must(folder / "bin" / "pip", "install", "-q", "--disable-pip-version-check", *packages, cwd=folder)


@pytest.fixture(scope="session")
def installed(shared: Path, built: Path) -> Path:
    """Give the scripts of an environment with the wheel, the example pack, and only what they need."""
    wheel = next(built.glob("*.whl"))
    pack = ROOT / "examples" / "acme-pack"
    return once(shared / "installed", lambda folder: make_environment(folder, wheel, pack)) / "bin"


def test_the_wheel_holds_the_package_its_rules_and_nothing_else(built: Path) -> None:
    names = zipfile.ZipFile(next(built.glob("*.whl"))).namelist()
    assert "jdlint/py.typed" in names
    assert {name.split("/")[0] for name in names} == {"jdlint", f"jdlint-{version()}.dist-info"}
    rules = {str(path.relative_to(ROOT)) for path in (ROOT / "rules").rglob("*.toml")}
    assert rules
    assert {f"jdlint/{name}" for name in rules} <= set(names)
    assert not [name for name in names if name.startswith("jdlint/rules/") and name.endswith(".py")]


def test_another_checkout_gives_the_same_bytes(built: Path, tmp_path: Path) -> None:
    with tarfile.open(next(built.glob("*.tar.gz"))) as sdist:
        sdist.extractall(tmp_path, filter="data")
    (checkout,) = tmp_path.iterdir()
    (checkout / ".gitignore").unlink()
    for left in (
        "rules/.compiled/terms.bin",
        "jdlint/__pycache__/api.cpython-311.pyc",
        ".jdlint_cache/a",
        ".venv/a.py",
    ):
        (checkout / left).parent.mkdir(exist_ok=True)
        (checkout / left).write_bytes(b"left by a run")
    for path in checkout.rglob("*"):
        path.chmod(0o700 if path.is_dir() else 0o600)
        os.utime(path, (2e9, 2e9))
    again = (sys.executable, "-m", "build", "--outdir", tmp_path / "again", checkout)
    must("sh", "-c", 'umask 077 && exec "$@"', "sh", *again, cwd=tmp_path)
    (sdist_again,) = (tmp_path / "again").glob("*.tar.gz")
    (wheel_again,) = (tmp_path / "again").glob("*.whl")
    assert wheel_again.read_bytes() == (built / wheel_again.name).read_bytes()
    with tarfile.open(sdist_again) as one, tarfile.open(built / sdist_again.name) as other:
        assert {*one.getnames()} == {*other.getnames()} - {f"{checkout.name}/.gitignore"}


def version() -> str:
    from jdlint import __version__  # noqa: PLC0415 - the checkout's, not the installed one's

    return __version__


def test_the_installed_command_lints(installed: Path, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(THERAPIST.read_bytes())
    done = run(installed / "jdlint", "check", "a.md", "--output-format", "json", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (1, "")
    here = run(sys.executable, "-m", "jdlint", "check", THERAPIST, "--isolated", "--output-format", "json", cwd=ROOT)
    found, expected = (
        [(one["rule"], one["start"], one["fingerprint"]) for one in json.loads(out)["findings"]]
        for out in (done.stdout, here.stdout)
    )
    assert found == expected


def test_the_installed_pack_is_found(installed: Path, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# Welder\n\nAcme Widgets is looking for a welder.\n", "utf-8")
    args = ("check", "a.md", "--output-format", "acme-count", "--select", "house-style")
    done = run(installed / "jdlint", *args, cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (1, "   1 a.md\n", "")
    isolated = run(installed / "jdlint", *args, "--isolated", cwd=tmp_path)
    assert isolated.returncode == 2
    assert must(installed / "jdlint", "check", "a.md", "--isolated", "--exit-zero", cwd=tmp_path)


def test_the_installed_package_is_typed_and_found_as_one(installed: Path, tmp_path: Path) -> None:
    code = "import jdlint, pathlib; print(pathlib.Path(jdlint.__file__).parent.joinpath('py.typed').exists())"
    assert must(installed / "python", "-c", code, cwd=tmp_path) == "True\n"
    assert must(installed / "python", "-m", "jdlint", "--version", cwd=tmp_path) == f"jdlint {version()}\n"


def test_an_editable_install_uses_the_checkout(installed: Path, shared: Path, tmp_path: Path) -> None:
    def make(folder: Path) -> None:
        make_environment(folder, "hatchling", "editables")
        site = next((installed.parent / "lib").glob("python*")) / "site-packages"
        mine = next((folder / "lib").glob("python*")) / "site-packages"
        for path in site.iterdir():  # the dependencies as they were installed for the wheel, but not the wheel
            if not path.name.startswith(("jdlint", "acme", "pip")) and not (mine / path.name).exists():
                (mine / path.name).symlink_to(path)
        pip = (folder / "bin" / "pip", "install", "-q", "--disable-pip-version-check")
        must(*pip, "--no-deps", "--no-build-isolation", "-e", ROOT, cwd=folder)

    scripts = once(shared / "editable", make) / "bin"
    code = "import jdlint; from jdlint.tables.folder import rules_folder; print(jdlint.__file__, rules_folder())"
    assert must(scripts / "python", "-c", code, cwd=tmp_path).split() == [
        str(ROOT / "jdlint" / "__init__.py"), str(ROOT / "rules"),
    ]  # fmt: skip
    assert run(scripts / "jdlint", "check", THERAPIST, cwd=tmp_path).returncode == 1


def test_the_hooks_call_the_command_as_it_is(installed: Path, tmp_path: Path) -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert [hook["id"] for hook in hooks] == ["jdlint", "jdlint-fix"]
    for hook in hooks:
        assert (hook["language"], hook["types"], hook["require_serial"]) == ("python", ["markdown"], True)
        path = tmp_path / "postings" / "a.md"
        path.parent.mkdir(exist_ok=True)
        path.write_text("The chairman.\n", "utf-8")
        (tmp_path / "README.md").write_text("The chairman.\n", "utf-8")
        name, *entry = hook["entry"].split()
        files = ("postings/a.md", "README.md", "--select", "gendered-title", "--output-format", "concise")
        done = run(installed / name, *entry, *hook["args"], *files, cwd=tmp_path)
        assert "README" not in done.stdout
        assert done.stderr.startswith("jdlint: mended") is (hook["id"] == "jdlint-fix")
        assert done.returncode == (0 if hook["id"] == "jdlint-fix" else 1)


def test_the_readme_holds_the_two_commands() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    blocks = [part.split("\n```")[0] for part in text.split("```sh\n")[1:]]
    assert len(blocks) == 2
    assert "jdlint check" in blocks[0]
    assert "pytest" in blocks[1]
