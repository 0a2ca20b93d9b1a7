"""`jdlint new-rule NAME`: a rule file to start from; it loads, and its examples pass."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from jdlint.cli.output import write
from jdlint.errors import UsageError
from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

_NAME: Final = Lazy(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_TEMPLATE: Final = """\
# All that `jdlint rule {name}` prints. The file's name is the rule's name, its folder the family.
severity = "info"                  # error, warning or info
summary = "What is wrong, in a few words"
message = "“{{text}}” is what we no longer write; {{instead}}."   # what to do; {{text}} is what was found
rationale = "Why this helps the people who read the posting."
evidence = "convention"            # law, study, guideline or convention

[[sources]]
title = "Where this is written"
# url = "https://example.org/guide"

[where]
not_sections = ["equal-opportunity"]
# sections = ["duties", "qualifications"]

[check]
use = "terms"

[[check.terms]]
find = ["synergise", "synergize"]
suggest = ["work together"]        # shown, never put in by --fix
# unless = ["synergize(?:r|rs)"]   # company in which it is harmless

[[examples]]
text = "You will synergize with the sales team."
finds = ["synergize"]

[[examples]]
text = "You will work together with the sales team."
"""


def add_arguments(parser: ArgumentParser) -> None:
    """The arguments of `jdlint new-rule`."""
    parser.add_argument("name", metavar="NAME", help="names the fault, in kebab case, and reads well after 'allow'")
    parser.add_argument("--folder", default="rules", help="the folder of rules; default: rules")
    parser.add_argument(
        "--family", default="house-style", help="the family, which is a folder in it; default: house-style"
    )


def run(args: Namespace) -> int:
    """Write the file.

    Raises UsageError where a name is no kebab-case name or the file is there already.
    """
    for word in (args.name, args.family):
        if not _NAME.fullmatch(word):
            raise UsageError(f"'{word}' is no kebab-case name; write lower-case words with hyphens, such as long-title")
    path = Path(args.folder) / args.family / f"{args.name}.toml"
    if path.exists():
        raise UsageError(f"{path}: is there already; name another rule")
    path.parent.mkdir(parents=True, exist_ok=True)
    write([_TEMPLATE.format(name=args.name)], str(path))
    write([f"wrote {path}\ncheck it with: jdlint test {args.folder}\n",
           f'use it with:   rules = ["{args.folder}"] in the config\n'], None)  # fmt: skip
    return 0
