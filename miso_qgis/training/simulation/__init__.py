"""Simulated landscapes of causes, from relief and climate to soil profiles and reflectance (docs/simulation.md).

Everything is deterministic by seed and place. Nothing here is field data, and nothing is fitted to soil observations.
"""
