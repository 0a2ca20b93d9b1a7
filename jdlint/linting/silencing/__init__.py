"""Findings that files beside the config silence: a baseline, and suppressions kept out of the page."""
