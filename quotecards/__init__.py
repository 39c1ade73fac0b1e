"""quotecards turns interviews into quote cards for social media: verbatim, credited, ready to post."""

__version__ = "0.1.0"
