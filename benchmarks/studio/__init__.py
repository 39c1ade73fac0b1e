"""The studio as a person waits for it."""
