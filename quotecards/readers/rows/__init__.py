"""Tables of ready quotes: each row an answer as given."""
