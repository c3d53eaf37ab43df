"""Blocks to lines, for the screen and for text export alike."""
