"""Tests of how a posting is understood."""
