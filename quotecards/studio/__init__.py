"""The studio: a local page on which an editor sees the campaign, chooses, approves and hands over.

`Studio` holds the campaign as it lies on the disk; `studio_app` answers the page; `guard` decides who may ask.
"""

from quotecards.studio.app import studio_app
from quotecards.studio.serve import Address, serve
from quotecards.studio.studio import Studio

__all__ = ["Address", "Studio", "serve", "studio_app"]
