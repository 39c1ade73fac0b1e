"""What is set, checked by others: HarfBuzz's own tools, a browser, a reader of pictures."""
