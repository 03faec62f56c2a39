"""Indicators that an outline names + all metrics -> their figures, side by side in one unit and in a matrix."""
