"""Container images without a container engine: a Containerfile is read, and an OCI archive written.

`make image` runs it. Nothing of it is in the images or in the wheel. recipe: what the Containerfile says; layers:
Debian's files and ours; oci: the archive; sbom: what is in it.
"""
