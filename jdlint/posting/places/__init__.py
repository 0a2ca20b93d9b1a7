"""Places of work: from the front matter, labelled lines, the title, and what the text says of where the job is."""

from jdlint.posting.places.find import find_locations

__all__ = ["find_locations"]
