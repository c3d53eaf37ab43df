"""A reading written as bytes, one writer a format."""
