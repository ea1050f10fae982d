"""Parts of the shell that have a file of their own: options that several commands share, and whole commands."""
