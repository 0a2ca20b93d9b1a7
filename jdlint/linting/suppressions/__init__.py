"""Findings that somebody decided to live with: in comments, in the front matter, or in a file beside the config."""
