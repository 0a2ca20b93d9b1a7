"""Finding every term of every rule in one pass and in linear time."""

from jdlint.matching.blocks import Blocks
from jdlint.matching.finder import Finder, finder
from jdlint.matching.index import PatternIndex
from jdlint.matching.matches import Matches
from jdlint.matching.pattern import Pattern
from jdlint.matching.pattern_set import PatternSet

__all__ = ["Blocks", "Finder", "Matches", "Pattern", "PatternIndex", "PatternSet", "finder"]
