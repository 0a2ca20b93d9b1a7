"""Rules: what a rule file says, and how rule files are read."""
