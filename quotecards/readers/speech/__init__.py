"""Subtitles and transcripts: cues and segments to turns."""
