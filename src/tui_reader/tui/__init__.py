"""The reading screen and the consent modal."""
