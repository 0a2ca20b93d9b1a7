"""Checks: each module is one way of looking at a posting; a rule file says which check it uses and how."""
