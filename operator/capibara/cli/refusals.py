"""What the API server says when it refuses, in our words. Pure; a text that is not understood stays as it is."""

from __future__ import annotations

import re
from typing import Final

ROLES: Final = dict.fromkeys(("get", "list", "watch"), "view")
"""The least of the chart's roles that allows it; `edit` for all other verbs."""

FORBIDDEN: Final = re.compile(
    r'is forbidden: User "(?P<user>[^"]*)" cannot (?P<verb>\w+) resource "(?P<plural>[^"]*)"'
    r'(?: in API group "[^"]*")?(?: in the namespace "(?P<namespace>[^"]*)"| at the cluster scope)?'
)
INVALID: Final = re.compile(r'^\S+ "[^"]*" is invalid: (?P<causes>.*)$', re.DOTALL)
UNCHECKED: Final = re.compile(r",? ?<nil>: Invalid value: [^,]*?: some validation rules were not checked[^\]]*")
"""What a CRD's validation adds to every other cause."""

WORDS: Final = (
    (re.compile(r'Unsupported value: ("[^"]*"): supported values: '), r"\1 is none of "),
    (re.compile(r"Invalid value: (\S+): \S+ in body "), r"\1 "),
    (re.compile(r'Invalid value: "(?:object|array|string|integer)": '), ""),
)


def forbidden_words(message: str) -> str:
    """Of a 403: who may not do what, and the role to ask for."""
    found = FORBIDDEN.search(message)
    if found is None:
        return f"{message}: ask for a role that may"
    where = f"in namespace {found['namespace']}" if found["namespace"] else "in all namespaces"
    role = ROLES.get(found["verb"], "edit")
    return (
        f"{found['user']} may not {found['verb']} {found['plural']} {where}:"
        f" ask for a role that may, such as the chart's `{role}`"
    )


def invalid_words(message: str) -> str:
    """Of a document that the CRDs refuse: the fields and what is wrong with each."""
    found = INVALID.match(message)
    if found is None:
        return message
    causes = UNCHECKED.sub("", found["causes"]).strip("[] ")
    for pattern, words in WORDS:
        causes = pattern.sub(words, causes)
    return causes
