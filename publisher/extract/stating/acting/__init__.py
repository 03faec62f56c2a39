"""Rules that tell an action: a verb and its object, who is charged, what is handled how, what a rule or policy says."""
