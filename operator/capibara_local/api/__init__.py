"""The HTTP door: E2B's REST API, envd's Connect protocol and files, and the port proxy. No decisions about
sandboxes live here, and nothing here starts a process: that is `fleet` and `runtime`."""
