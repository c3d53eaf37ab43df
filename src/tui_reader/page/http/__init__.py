"""Pages over HTTP: nothing on this side of the door is trusted, and everything has a limit."""
