"""Readers: from a file to a `Document`. The two doors are `read_document` and `find_interviews`."""

from quotecards.readers.document import read_document
from quotecards.readers.find import find_interviews

__all__ = ["find_interviews", "read_document"]
