"""The command line."""

COMMANDS = ("export", "consent", "config", "completion")
