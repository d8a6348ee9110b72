"""Charts of two versions: to the newer one and back, with objects that only the newer one knows whole."""

from __future__ import annotations

import yaml
from tests.charts import FROM_TOMORROW, newer_chart
from tests.node.node import ROOT, Node
from tests.node.release import demand, run, step, upgrade

from capibara.devenv.watching import finished_executions


def there_and_back(node: Node) -> None:
    """No field is lost, neither of what was there nor of what comes, though the operator writes to both."""
    tag = yaml.safe_load((ROOT / "helm/capibara/Chart.yaml").read_text())["appVersion"]
    newer = newer_chart(node.folder / "newer")
    with step("upgrade to a chart whose CRD has one more field, and back"):
        upgrade(node, f"--set=image.tag={tag}", chart=str(newer))
        create(node, "before")
        upgrade(node)
        create(node, "after")
        ended = list(finished_executions(node.kubectl, "default", ["before", "after"], 120, lambda: None))
        reasons = {condition["reason"] for one in ended for condition in one["status"]["conditions"]}
        demand("InvalidSpec" in reasons, f"not refused: {reasons}")
        specs = [node.kubectl.get_json(f"cex/{name}", "--namespace=default")["spec"] for name in ("before", "after")]
        demand(all(one.get("tomorrow") == "sunny" for one in specs), f"a field was lost: {specs}")
        run(node, "went-back")


def create(node: Node, name: str) -> None:
    node.kubectl.apply_documents([FROM_TOMORROW | {"metadata": {"name": name}}], "default")
