"""The licences, registrations and certifications that a posting asks for or welcomes."""

from jdlint.posting.credentials.find import find_credentials
from jdlint.posting.credentials.jurisdiction import names_a_state
from jdlint.posting.credentials.rows import CredentialRow, credential_row, credential_rows

__all__ = ["CredentialRow", "credential_row", "credential_rows", "find_credentials", "names_a_state"]
