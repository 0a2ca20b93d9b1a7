"""Reading YAML from strangers: plain values only, no aliases, and no deeper than a person would nest them."""

from __future__ import annotations

from typing import Any, Final

MOST_DEPTH: Final = 30


def read_yaml(text: str) -> Any:
    """The text as plain data.

    Raises ValueError where it is no YAML, uses anchors or aliases, or is nested deeper than 30 levels. The events are
    looked at first: the compiled reader would end the whole process on a text that is nested too deep.
    """
    import yaml  # noqa: PLC0415 - many postings have no front matter

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    depth = 0
    try:
        for event in yaml.parse(text, Loader=loader):
            if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
                raise ValueError("anchors and aliases are not read here")
            depth += isinstance(event, yaml.CollectionStartEvent)
            depth -= isinstance(event, yaml.CollectionEndEvent)
            if depth > MOST_DEPTH:
                raise ValueError(f"it is nested deeper than {MOST_DEPTH} levels")
        return yaml.load(text, Loader=loader)  # noqa: S506 - both are safe loaders
    except yaml.YAMLError as error:
        raise ValueError(str(error).splitlines()[0]) from error
