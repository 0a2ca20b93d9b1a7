"""Which files are postings: folders, `.gitignore`, excludes, links."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.command import Command


def _shown(jdlint: Command, *args: str) -> list[str]:
    return jdlint("check", "--show-files", *args).out.splitlines()


def test_a_folder_gives_its_postings_in_order(jdlint: Command) -> None:
    for name in ("b.md", "a/z.markdown", "a/c.MD", "notes.txt", "README.md", ".hidden/x.md", "node_modules/y.md"):
        jdlint.write(name)
    assert _shown(jdlint) == ["a/c.MD", "a/z.markdown", "b.md"]


def test_gitignore_is_respected_the_nearest_first(jdlint: Command) -> None:
    jdlint.write(".gitignore", "drafts/\n*.tmp.md\n")
    jdlint.write("sub/.gitignore", "!keep.tmp.md\n")
    for name in ("drafts/a.md", "b.tmp.md", "sub/keep.tmp.md", "sub/c.tmp.md", "d.md"):
        jdlint.write(name)
    assert _shown(jdlint) == ["d.md", "sub/keep.tmp.md"]
    assert _shown(jdlint, "sub") == ["sub/keep.tmp.md"]
    assert _shown(jdlint, "--no-respect-gitignore", "drafts") == ["drafts/a.md"]


def test_exclude_replaces_and_extend_exclude_adds(jdlint: Command) -> None:
    for name in ("README.md", "a.md", "old/b.md"):
        jdlint.write(name)
    assert _shown(jdlint, "--extend-exclude", "old/") == ["a.md"]
    assert _shown(jdlint, "--exclude", "old/") == ["README.md", "a.md"]


def test_a_file_named_is_checked_unless_excludes_are_forced(jdlint: Command) -> None:
    jdlint.write("README.md")
    assert _shown(jdlint, "README.md") == ["README.md"]
    forced = jdlint("check", "README.md", "--force-exclude")
    assert (forced.code, forced.err) == (0, "")


def test_links_out_of_the_repository_are_left_alone(jdlint: Command) -> None:
    outside = jdlint.folder.parent / "outside"
    outside.mkdir()
    (outside / "secret.md").write_text("secret", "utf-8")
    (jdlint.folder / "link.md").symlink_to(outside / "secret.md")
    (jdlint.folder / "folder").symlink_to(outside)
    jdlint.write("a.md")
    jdlint.write("real/b.md")
    (jdlint.folder / "inner.md").symlink_to(jdlint.folder / "real" / "b.md")
    assert _shown(jdlint) == ["a.md", "inner.md"]
