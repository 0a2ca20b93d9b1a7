"""The letters of the credentials that a posting asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdlint.posting.credentials import credential_row

if TYPE_CHECKING:
    from jdlint.posting.parts import Credential
    from jdlint.posting.posting import Posting

_BY_LETTERS_ONLY = frozenset(["licensed-psychologist"])


def letters_of(credential: Credential) -> str:
    """The letters that a mention stands for, spelt or not; nothing where it names none."""
    row = credential_row(credential.id)
    if not row or (row.id in _BY_LETTERS_ONLY and row.letters not in credential.text):
        return ""
    return row.letters


def all_letters(posting: Posting) -> frozenset[str]:
    """The letters of everything that the posting asks for."""
    return frozenset(letters_of(credential) for credential in posting.credentials) - {""}
