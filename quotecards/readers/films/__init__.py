"""Which film a talk is about, and of which one an answer speaks: how titles look, and what is said beside them."""
