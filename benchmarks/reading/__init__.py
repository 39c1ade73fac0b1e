"""How well and how fast interviews are read."""
