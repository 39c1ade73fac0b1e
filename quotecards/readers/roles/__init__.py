"""What is a question, what an answer: evidence on blocks, and the one decoder."""
