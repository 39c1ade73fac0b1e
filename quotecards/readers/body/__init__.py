"""What a reader makes of a file, and what it is made with: text, blocks, labels, declared credits."""
