"""The commands: each module adds its arguments to a parser and runs."""
