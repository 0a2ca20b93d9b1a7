"""The doors for rules and checks: the bundled ones come in by the same door as a stranger's."""

from jdlint.plugins.hookspecs import hookimpl

__all__ = ["hookimpl"]
