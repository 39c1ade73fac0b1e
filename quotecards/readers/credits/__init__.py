"""Who speaks, of which film, in which language: declared or inferred with evidence."""
