"""Finding every term of every rule in one pass and in linear time."""

from jdlint.matching.index import PatternIndex
from jdlint.matching.pattern import Pattern

__all__ = ["Pattern", "PatternIndex"]
