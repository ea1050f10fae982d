"""Requests of the tools beside the map: standard library only, like the protocol."""
