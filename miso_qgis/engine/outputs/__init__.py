"""Everything about files that a run writes: pieces in, finished maps out, and what a stopped run leaves.

`maps` encodes and publishes, `store` keeps the pieces until then, `scratch` takes names and folders, `cog` and `styles`
write the final formats, `statistics` adds up.
"""
