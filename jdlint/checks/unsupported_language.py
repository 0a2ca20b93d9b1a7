"""A posting in a language that the rules on wording do not know: said once, so that silence is not read as praise."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from jdlint.checks.base import Case, Check, Hit

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAMES: Final = {
    "ar": "Arabic", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "es": "Spanish", "fi": "Finnish",
    "fr": "French", "he": "Hebrew", "hu": "Hungarian", "it": "Italian", "ja": "Japanese", "ko": "Korean",
    "nb": "Norwegian", "nl": "Dutch", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian",
    "sv": "Swedish", "tr": "Turkish", "uk": "Ukrainian", "zh": "Chinese",
}  # fmt: skip


class UnsupportedLanguage(Check):
    """The check `unsupported-language`: names the language of a posting that is none of `supported`."""

    name: ClassVar[str] = "unsupported-language"

    supported: tuple[str, ...]

    def run(self, case: Case) -> Iterator[Hit]:
        """One hit on the first sentence, or none."""
        language = case.posting.language
        if language not in (*self.supported, "und") and case.posting.sentences:
            yield Hit(case.posting.sentences[0].span, {"language": _NAMES.get(language, f"“{language}”")})
