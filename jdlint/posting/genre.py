"""Whether a text is a job posting at all: told by the words that postings cannot do without."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jdlint.text.lazy import Lazy
from jdlint.text.linear import Linear

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jdlint.posting.front_matter import FrontMatter
    from jdlint.posting.parts import Section

FEWEST_SIGNS: Final = 2
_SIGNS: Final = Linear(
    rb"(?i)\b(?:applicants?|apply|applications?|candidates?|job|position|vacancy|vacancies|post ?holder|role|duties|"
    rb"responsibilities|responsible|qualifications?|salary|compensation|pay|hourly|benefits|employer|employment|"
    rb"hiring|hire|recruit(?:ing|ment|er)|full-time|part-time|interview|join|team|experience|skills|you(?:'ll| will)|"
    rb"we(?:'re| are) (?:looking|seeking)|seeks|career|bewerb\w*|stelle|aufgaben|poste|candidat\w*|vacature|puesto|"
    rb"wanted|shifts?|an hour|per hour|drug test)\b|/ ?hr\b"
)
_TELLING: Final = frozenset(
    ("duties", "qualifications", "preferred", "licensure", "compensation", "benefits", "equal-opportunity")
)

_KEYS: Final = Lazy(
    r"(?:job|position|role|salary|pay|compensation|location|employ|clos|deadline|apply|how-to|hiring|deliverable|posted|"
    r"date-posted|expires|valid-through|contract|remote)\b"
)


def is_posting(folded: bytes, sections: Sequence[Section], front_matter: FrontMatter) -> bool:
    """Whether the text reads like a job posting; a read-me, a licence text or an empty file does not.

    Sections and front-matter keys of a posting tell it; where they are few, its words are looked at too.
    """
    keys = [field for field in front_matter.fields if _KEYS.match(field.key)]
    signs = len({part.kind for part in sections} & _TELLING) + len(keys)
    return signs >= FEWEST_SIGNS or signs + len({word.lower() for word in _SIGNS.findall(folded)}) >= FEWEST_SIGNS
