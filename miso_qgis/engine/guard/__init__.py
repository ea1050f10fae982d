"""What stands between files that come from anywhere and the libraries that open them (docs/security.md).

`locations` judges paths, `vrt` what a virtual raster leads to, `rasters` opens, `trial` opens in a process of its own,
`onnx_file` looks into models, `gdal_settings` is the environment GDAL runs in. Nothing is imported here: the
environment must be set before anything that loads GDAL.
"""
