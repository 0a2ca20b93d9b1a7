"""Running rules over postings: the linter, its findings, and what is suppressed."""
