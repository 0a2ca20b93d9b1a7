"""Postings of our own invention, labelled by hand, and how far jdlint agrees with the labels."""
