"""StyledBrief -> bytes."""
