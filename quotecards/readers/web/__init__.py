"""Web pages: the article without what surrounds it, and what the page says of itself."""
