"""What is written down about a run: cards and pictures as JSON, the manifest, what became of each."""
