"""Every setting of the operator: one frozen model of some parts, read from the environment.

A setting has a default, a unit in its name or type, and a help text; `docs/settings.md` is generated from here.
The E2B variables carry the names that E2B's own SDK uses, so that one environment serves both.
"""

from capibara.settings.whole import PARTS, Settings, served_namespaces

__all__ = ["PARTS", "Settings", "served_namespaces"]
