"""Bulk facts: the tables under `rules/<family>/data/`, read once and looked up by many."""
