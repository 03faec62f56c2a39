"""When something holds: the times that a text names, how far they reach, and what looks back or ahead.

``reach`` tells which time governs a place of a paragraph, ``articles`` what titles, headings and chapters lend to
their paragraphs, ``aspects`` whether words look back or ahead; of these ``actions`` makes done or planned, and
``figures`` a period and a status.
"""
