"""What a clause states: an action, or what only stands around one.

``rules`` asks them in turn: ``parsing`` finds a clause's predicate, the rules of ``acting`` tell actions, those of
``around`` what only frames, explains or praises one.
"""
