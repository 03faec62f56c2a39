"""Figures told beside others: listed one by one, ranked, a gap apart, or beside a wider area's."""
