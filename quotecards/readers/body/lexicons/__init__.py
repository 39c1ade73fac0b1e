"""The words of each language that the reader listens for, by groups of languages."""
