"""What a figure measures: the words around it that name that.

``indicators`` asks the rules in turn, and each folder holds the rules for one way in which a figure has its name:
``phrases`` for the noun phrase before it and the subject that goes on, ``grants`` for what is given and how often,
``growth`` for what changed, ``counts`` for what stands behind a number, ``parts`` for what is one part of a whole,
``comparisons`` for figures told beside others, ``ellipsis`` for what a short name leaves out.
"""
