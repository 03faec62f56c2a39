"""What a clause states: an action, or what only stands around one."""
