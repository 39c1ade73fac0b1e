"""What people decided about cards: the file, how it is changed, what follows for the cards."""
