"""Threads of forums, lists and comments: whose posts they are, and which of them ask and answer."""
