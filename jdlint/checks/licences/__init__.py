"""Checks of the credentials that a posting asks for: named, of the right state and level, and without contradiction."""

from jdlint.checks.licences.american_terms import AmericanTerms
from jdlint.checks.licences.certificate_instead import CertificateInstead
from jdlint.checks.licences.compact_claim import CompactClaim
from jdlint.checks.licences.contradicting_strength import ContradictingStrength
from jdlint.checks.licences.degree_below import DegreeBelow
from jdlint.checks.licences.false_friend import FalseFriend
from jdlint.checks.licences.junior_level import JuniorLevel
from jdlint.checks.licences.missing_license import MissingLicense
from jdlint.checks.licences.no_state_license import NoStateLicense
from jdlint.checks.licences.retired_credential import RetiredCredential
from jdlint.checks.licences.unnamed_license import UnnamedLicense
from jdlint.checks.licences.unnamed_state import UnnamedState
from jdlint.checks.licences.wrong_state_title import WrongStateTitle

__all__ = [
    "AmericanTerms",
    "CertificateInstead",
    "CompactClaim",
    "ContradictingStrength",
    "DegreeBelow",
    "FalseFriend",
    "JuniorLevel",
    "MissingLicense",
    "NoStateLicense",
    "RetiredCredential",
    "UnnamedLicense",
    "UnnamedState",
    "WrongStateTitle",
]
