"""Marks the folder whose cases (``outline_cases``, ``fill_cases``) the tests in the folders below share: by this file
pytest finds them.
"""
