"""Ways to show findings: each module is one output format."""
