"""Which labels a text uses, whom they mean, and who of them asks."""
