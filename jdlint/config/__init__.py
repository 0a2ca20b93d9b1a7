"""What the user decides: which rules, how severe, and the facts about the employer."""
