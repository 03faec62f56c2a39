"""Turns source articles into briefings: goals, measures and metrics with their evidence, in Word and PDF."""
