"""The routes. Each declares what it needs with `rights.needs`; one that does not is closed."""
