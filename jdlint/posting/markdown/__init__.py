"""The block structure of Markdown: CommonMark with tables and without indented code, told line by line."""
