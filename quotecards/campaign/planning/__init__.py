"""From interviews to cards: read, pick, plan, hold to policy and decisions."""
