"""The consent notice found in a page."""
