"""Words and their syllables as textstat counts them, without its network and its second of start-up."""
