"""Whether a clause looks back or ahead: by its own words, by what framed it before, by the nearest that tell."""
