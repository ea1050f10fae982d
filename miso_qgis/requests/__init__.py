"""Requests of the engine's jobs beside the map: one module each, the same dataclass for toolbox, panel and shell."""
