"""Tools on finished maps: what they hold within polygons, how two of them differ, and where to sample next.

Every tool reads a map in strips of bounded size, so that memory does not grow with it.
"""
