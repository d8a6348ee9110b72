"""Templates: `index` finds them, `steward` keeps their status, `builds` and `buildjob` build, `sweep` cleans up."""
