"""Which clauses state goals: end states, levels, positions, and what only mentions one."""
