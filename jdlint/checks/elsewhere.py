"""Whether part of a posting stands in another file: a document that it names, or text that its site pulls in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from jdlint.text.lazy import Lazy

if TYPE_CHECKING:
    from jdlint.posting.posting import Posting

_DOCUMENT: Final = Lazy(r"\S\.(?:pdf|docx?|odt)[\"']?\s*", re.IGNORECASE)
_PULLING: Final = ("{%", "{{", "<<", "<-", "!include")
"""Each of the following holds one of these; most postings do not even hold their first characters."""
# Jekyll, Hugo, MkDocs, Handlebars, and lines such as `<< common.md >>`.
_PULLED_IN: Final = Lazy(
    r"\{%-?[ \t]{0,4}(?:include|render)\w*[ \t]|\{\{[<%][ \t]{0,4}(?:include|readfile)\b|\{\{>[ \t]{0,4}\w"
    r"|^(?:<<[ \t]{0,4}[\w./-]{1,80}\.\w{2,5}[ \t]{0,4}>>|-{1,2}8<-{1,2}[ \t]|!include[ \t])",
    re.MULTILINE,
)


def is_attached(posting: Posting) -> bool:
    """Whether a field of the front matter names a document, which then holds the full description."""
    return any(_DOCUMENT.search(field.value[-8:].strip()) for field in posting.front_matter.fields)


def pulls_in_text(posting: Posting) -> bool:
    """Whether the site puts text of other files into the posting, as it does with what all postings share."""
    text = posting.source.text
    return any(sign[0] in text and sign in text for sign in _PULLING) and _PULLED_IN.search(text) is not None
