"""Shorter forms of what the API server answers, for Accept. It loads nothing: the command line reads it too."""

from __future__ import annotations

from typing import Final

METADATA_ALONE: Final = "application/json;as=PartialObjectMetadata;v=v1;g=meta.k8s.io"
"""An object without spec and status."""

METADATA_LIST: Final = "application/json;as=PartialObjectMetadataList;v=v1;g=meta.k8s.io"
"""A list of such objects."""

TABLE: Final = "application/json;as=Table;v=v1;g=meta.k8s.io"
"""The columns that kubectl prints."""
