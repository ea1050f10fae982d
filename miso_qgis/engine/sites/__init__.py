"""What the map says at field sites: reading them, finding the windows they share, statistics, the layer of results."""
