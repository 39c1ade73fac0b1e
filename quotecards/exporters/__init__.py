"""Picture → file: encoding, writing, names, and the words that go with a picture."""

from quotecards.exporters.bands import Shared
from quotecards.exporters.encoding import Encoder, encode, suffix
from quotecards.exporters.names import card_id, slug
from quotecards.exporters.words import alt_text, caption
from quotecards.exporters.write import write_file

__all__ = ["Encoder", "Shared", "alt_text", "caption", "card_id", "encode", "slug", "suffix", "write_file"]
