"""The engine's managed environment: where it lies, what it is built from, how it is built, checked and taken away.

Everything here is standard library, runs in QGIS's own Python from 3.9 on, and leaves the calling process alone: the
engine's packages are only ever installed, imported and run in child processes.
"""
