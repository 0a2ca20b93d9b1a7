"""Text with exact places: spans, lines, columns and the folded copy that patterns are matched against."""
