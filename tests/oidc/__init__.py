"""The dashboard behind oauth2-proxy and an OIDC provider that the API server trusts: `make oidc`."""
