"""The statement: what is left to read once the notice is set aside."""
