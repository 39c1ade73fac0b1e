"""Word and Excel files, read from their XML within bounds."""
