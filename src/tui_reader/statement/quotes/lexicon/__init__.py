"""Words of saying, roles and small words: a module a language, named by its ISO 639-1 code."""
