"""What stands around actions and is none: frames, leads, results, reports, slogans, wishes and plights."""
