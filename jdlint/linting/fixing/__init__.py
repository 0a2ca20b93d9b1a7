"""Putting replacements in: which, where, and how a file is rewritten so that it is never half there."""
