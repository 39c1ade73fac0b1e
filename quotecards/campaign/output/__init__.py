"""How files come to their places in the output folder, and what a killed run leaves there."""
