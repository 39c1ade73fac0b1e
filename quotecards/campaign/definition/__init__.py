"""What a campaign is: its file, its settings with their origins, its rights."""
