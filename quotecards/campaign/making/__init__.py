"""From cards to pictures: only what changed is painted, by whichever executor."""
