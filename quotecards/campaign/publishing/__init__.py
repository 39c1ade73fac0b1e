"""What leaves the house: packages for platforms, and what is called back."""
