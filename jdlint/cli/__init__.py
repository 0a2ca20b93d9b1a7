"""The command line: reads arguments, prints, and answers with an exit code."""
