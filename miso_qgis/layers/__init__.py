"""Results as layers: groups, styles, metadata, and whole projects made from a run's record."""
