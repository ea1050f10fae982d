"""The engine as seen from outside: where its interpreter is, and the worker process that runs the jobs.

Standard library only. Nothing here knows of QGIS, so that it can be tested without one.
"""
