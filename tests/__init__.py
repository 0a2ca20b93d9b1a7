"""The tests of jdlint."""
