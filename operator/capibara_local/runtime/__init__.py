"""Sandboxes as containers of one machine: images, overlays, cgroups, the OCI runtime. No HTTP here, nothing of E2B's
wire formats: `base` is the door, `machine.RuncMachine` what stands behind it."""
