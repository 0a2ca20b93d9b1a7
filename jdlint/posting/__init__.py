"""What a posting is made of: blocks, prose, sentences, sections, requirements, credentials, pay and places."""
