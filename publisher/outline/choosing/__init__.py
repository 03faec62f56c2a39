"""Candidates -> the points that a brief prints: whole, readable, asked for, the most telling, nothing twice."""
