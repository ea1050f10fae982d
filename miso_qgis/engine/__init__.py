"""The mapping engine: reads rasters, runs a model, writes maps. Never imports qgis."""
