"""Tables: an article's rows -> its grids -> metrics, and what of them was not read."""
