"""What a file says about itself: XMP and IPTC in PNG, JPEG, WebP and AVIF, written and read back."""

from quotecards.exporters.metadata.files import Inside, inscribe, look_inside, room_for
from quotecards.exporters.metadata.inscription import inscription

__all__ = ["Inside", "inscribe", "inscription", "look_inside", "room_for"]
