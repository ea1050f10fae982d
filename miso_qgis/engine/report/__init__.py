"""Reports: a small model of a document, its writer (one HTML file that asks for nothing), and what a run's record says
in it. Records of other kinds get their reports from the same blocks: see `records.BUILDERS`."""
