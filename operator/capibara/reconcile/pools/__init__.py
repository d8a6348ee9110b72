"""Warm pools: `pool` makes, takes and drops sandboxes, `book` knows which there are and what templates ask for."""
