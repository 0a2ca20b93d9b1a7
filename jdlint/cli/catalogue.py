"""The rules that the commands about rules speak of: bundled, of plugins, and of the folders that the config names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdlint.cli.configs import Configs
from jdlint.cli.messages import say
from jdlint.plugins.manager import load

if TYPE_CHECKING:
    from argparse import Namespace

    from jdlint.config.model import Config
    from jdlint.plugins.manager import Loaded


def load_catalogue(args: Namespace) -> tuple[Loaded, Config]:
    """All there is, and the config for this folder; a broken plugin is told on standard error."""
    config = Configs.from_args(args).for_paths([]).config
    loaded = load(config.rule_folders, third_party=config.plugins)
    for problem in loaded.problems:
        say(problem)
    return loaded, config
