"""The learned reader of openings: which words of what stands around a talk name whoever answers in it."""

from quotecards.readers.learned.guest_reader import GuestReader, Kind, Passage, Word

__all__ = ["GuestReader", "Kind", "Passage", "Word"]
