"""Proves that words, files and manifest are what was made."""
