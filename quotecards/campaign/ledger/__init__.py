"""The record of what was exported where, and what a build makes of it."""
