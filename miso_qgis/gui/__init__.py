"""What people see of MISO in QGIS: the dock, map tools, windows, messages. They add ease, no abilities of their own."""
