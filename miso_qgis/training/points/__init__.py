"""Models fitted on field points: the network, its fit, its cross-validation, its files and commands."""
