"""What can go wrong before a posting is judged: each error is one line that names the place and the cure."""

from __future__ import annotations


class JdlintError(Exception):
    """Wrong usage, unreadable input or a broken rule, config or plugin; the command line exits with 2."""


class UsageError(JdlintError):
    """The command or the call asks for something that does not exist."""


class InputError(JdlintError):
    """A posting cannot be read: it is missing, not UTF-8, or past a limit."""


class ConfigError(JdlintError):
    """A configuration file has a wrong key or value; the message names file and key."""


class RuleError(JdlintError):
    """A rule file or table has a wrong key, value or pattern; the message names file and key."""


class PluginError(JdlintError):
    """An installed plugin cannot be loaded; the message names it."""
