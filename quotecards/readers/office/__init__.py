"""What office programs save: Word and Excel files, read from their XML within bounds, mails, tables of a transcript."""
