"""A page as it arrived: where it came from and its bytes."""
