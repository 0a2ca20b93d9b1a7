"""Bytes that are no posting: one clear line each, or a normal report; never a traceback, never more than a moment."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from jdlint import Config, Linter
from jdlint.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path

LINTER = Linter()
NURSE = "# Nurse\n\nWe are looking for a nurse who will work with the team in our clinic.\n"

REFUSED = {
    "UTF-16": (NURSE.encode("utf-16"), "is UTF-16; save the file as UTF-8"),
    "UTF-16 without its mark": (NURSE.encode("utf-16-be"), "holds a NUL character"),
    "UTF-32": (NURSE.encode("utf-32"), "is UTF-32"),
    "NUL": (b"one\ntwo\x00", ":2: holds a NUL"),
    "Latin-1": ("Nurse\nin Zürich".encode("latin-1"), ":2: byte 10 is not UTF-8"),
    "a surrogate": (b"\xed\xa0\x80", "is not UTF-8"),
    "an image": (b"\x89PNG\r\n\x1a\n\x00\x00", "is not UTF-8"),
}

READ = {
    "nothing": b"",
    "white space": b" \n\t\r\n",
    "a mark": b"\xef\xbb\xbf" + NURSE.encode(),
    "CR": NURSE.replace("\n", "\r").encode(),
    "CRLF": NURSE.replace("\n", "\r\n").encode(),
    "emoji and combining marks": "# 👩🏽‍⚕️ Nurse\n\nZ̷̢a̴l̵g̶o̷ é ﷽ 🇺🇸\n".encode(),
    "right to left": "# ممرضة\n\n\u202eesrun\u202c \u2066x\u2069\n".encode(),
    "control characters": b"\x01\x02\x1b[31mred\x1b[0m \x7f \xc2\x85 \xe2\x80\xa8 nurse",
    "a fence that never closes": b"---\ntitle: x\n",
    "front matter that is no mapping": b"---\n- a\n---\nx",
    "wrong YAML": b"---\na: [\n---\nx",
    "a YAML tag": b"---\na: !!python/object/apply:os.system [echo]\n---\nx",
    "a date that is none": b"---\ndate: 2024-99-99\n---\nx",
    "keys of all kinds": b"---\n1: a\ntrue: b\n? [x]\n: c\nnull: d\n---\nx",
    "the same key twice": b"---\na: 1\na: 2\n---\nx",
    "aliases": b"---\na: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n---\nx",
    "wrong TOML": b"+++\na = \n+++\nx",
}

SIZE = 80_000
BULKY = {
    "one line": b"work " * (SIZE // 5),
    "one word": b"a" * SIZE,
    "quotes": b">" * 100_000,
    "quotes on each line": b"\n".join(b">" * n for n in range(600)),
    "brackets": b"[" * 100_000,
    "links": b"[a](" * 10_000,
    "stars": b"*a " * 20_000,
    "underscores": b"_" * SIZE,
    "backticks": b"`" * SIZE,
    "growing backticks": b" ".join(b"`" * n for n in range(800)),
    "comments that never close": b"<!-- " * 10_000,
    "tags that never close": b"<a " * 10_000,
    "one long comment": b"<!-- jdlint: " + b"-" * SIZE + b" -->",
    "many suppressions": b"a <!-- jdlint: ignore[x] -- y -->\n" * 2_000,
    "many disables": b"a <!-- jdlint: disable[inclusive] -- y -->\n\n" * 1_000,
    "a suppressed phrase that is everywhere": b'<!-- jdlint: file-ignore[inclusive="chairman"] -- y -->\n\n'
    + b"chairman " * 8_000,
    "a thousand suppressions that hold everywhere": b"<!-- jdlint: file-ignore[inclusive] -- y -->\n\n" * 1_000
    + b"chairman " * 4_000,
    "phrases by the thousand": (b"<!-- jdlint: file-ignore[" + b'inclusive="b",' * 100 + b"tool] -->\n\n") * 60
    + b"b " * (SIZE // 2),
    "next lines that are all blank": b"<!-- jdlint: ignore-next[tool] -- y -->\n" * 1_000 + b"\n" * SIZE,
    "suppressions on one line": b"a <!-- jdlint: ignore[x] -- y --> " * 4_000,
    "years of experience for juniors": b"# Junior\n\n" + b"- 5 years of experience\n\nor\n\n" * 2_500,
    "nested lists": b"\n".join(b" " * (2 * n) + b"- a" for n in range(400)),
    "list markers": b"- " * 10_000,
    "headings": b"# a\n\n" * 8_000,
    "labels": b"Duties:\n\nx\n\n" * 4_000,
    "bold lines": b"**Duties**\n\nx\n\n" * 4_000,
    "a wide table": b"|a" * 4_000 + b"\n" + b"|-" * 4_000 + b"\n" + b"|b" * 4_000,
    "a table of short rows": b"|a" * 500 + b"\n" + b"|-" * 500 + b"\n" + b"|x\n" * 2_000,
    "a long table": b"|a|b|\n|-|-|\n" + b"|chairman|x|\n" * 4_000,
    "entities": b"&amp;" * 10_000,
    "blank lines": b"\n" * SIZE,
    "carriage returns": b"\r" * SIZE,
    "full stops": b". " * (SIZE // 2),
    "commas and money": b"$1,000 - $2,000 per hour, " * 2_000,
    "dollars": b"$" * SIZE,
    "digits": b"1" * SIZE,
    "commas in digits": b"1," * (SIZE // 2),
    "addresses": b"a@" * (SIZE // 2),
    "dots": b"a." * (SIZE // 2),
    "slashes": b"he/she " * 8_000,
    "hyphens": b"a-" * (SIZE // 2),
    "a word to find": b"chairman " * 4_000,
    "headings with words to find": b"# chairman\n\n" * 4_000,
    "labels with words to find": b"Duties:\n\n- chairman\n\n" * 2_000,
    "words in quotes": b'"the chairman of the board" ' * 2_000,
    "licences": b"RN LCSW licensed in California or Texas, " * 1_000,
    "capitals": b"ABC DEF " * 8_000,
    "setext": b"a\n=\n" * 10_000,
    "HTML headings": b"<h2>a</h2>\n\n" * 4_000,
    "front matter with many keys": b"---\n" + b"".join(b"k%d: v\n" % n for n in range(8_000)) + b"---\n",
    "front matter nested deep": b"---\na: " + b"[" * 40_000 + b"\n---\nx",
    "front matter braces": b"---\na: " + b"{a: " * 4_000 + b"\n---\nx",
    "accents": "é".encode() * (SIZE // 2),
    "combining marks": ("a" + "\u0301" * 20_000).encode(),
    "emoji": "😀 ".encode() * 10_000,
    "references": b"[//]: # (jdlint: ignore[x])\n" * 2_000,
    "reference definitions": b"[a]: b\n" * 8_000,
}


@pytest.mark.parametrize(("data", "said"), REFUSED.values(), ids=REFUSED)
def test_what_is_no_text_is_refused_in_a_line(tmp_path: Path, data: bytes, said: str) -> None:
    file = tmp_path / "a.md"
    file.write_bytes(data)
    with pytest.raises(InputError) as error:
        LINTER.check(file)
    assert said in str(error.value)
    assert str(error.value).startswith(str(file))
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("data", READ.values(), ids=READ)
def test_odd_bytes_give_a_normal_report(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "a.md"
    file.write_bytes(data)
    report = LINTER.check(file)
    assert report.problems == ()
    text = data.decode()
    assert all(text[f.start : f.end] == f.text for f in report)


@pytest.mark.parametrize("data", BULKY.values(), ids=BULKY)
def test_bulk_takes_bounded_time(data: bytes) -> None:
    started = time.process_time()  # of this process alone: other work on the machine does not count
    report = LINTER.check_text(data.decode())
    assert report.problems == ()
    assert time.process_time() - started < 40  # most take less than one; measuring coverage takes several times that


def test_what_is_past_the_limit_is_not_even_read(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    with file.open("wb") as sparse:
        sparse.truncate(100_000_000)
    with pytest.raises(InputError, match="larger than 1,000,000 bytes"):
        LINTER.check(file)
    with pytest.raises(InputError, match="larger than 1,000,000 bytes"):
        LINTER.check_text("a" * 1_000_001)


def test_the_limit_is_a_setting(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text("a" * 11)
    with pytest.raises(InputError, match="max-bytes"):
        Linter(Config.model_validate({"max-bytes": 10}), rules=[]).check(file)
    assert not Linter(Config.model_validate({"max-bytes": 11}), rules=[]).check(file).problems


@pytest.mark.parametrize("name", ["", "no-such.md", "."])
def test_what_cannot_be_opened_is_told_in_a_line(tmp_path: Path, name: str) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        LINTER.check(tmp_path / name)
    with pytest.raises(InputError, match="is no path"):
        LINTER.check("a\0b")
