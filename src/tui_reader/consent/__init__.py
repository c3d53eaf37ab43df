"""The reader's own side of consent: categories, choices, their file, their log, the records."""
