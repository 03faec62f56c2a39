"""Marks the folder whose cases (``edits_cases``, ``redlined``) the tests in the folders below share: by this file
pytest finds them.
"""
