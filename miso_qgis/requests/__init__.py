"""Requests beside that of a map, which the toolbox, the panel and the shell build and the engine takes. Standard
library only."""
