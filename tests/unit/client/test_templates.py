from capibara.api.predefined import build_templates
from capibara.client.naming import KINDS_OF_WORK, parse_task_type
from capibara.client.templates import build_catalog


def stored(name, namespace, *, ready=False):
    """A predefined template as the API server has it."""
    manifest = build_templates()[name].manifest()
    status = {"conditions": [{"type": "Ready", "status": "True", "reason": "TemplateReady"}]} if ready else {}
    return {**manifest, "metadata": {**manifest["metadata"], "namespace": namespace}, "status": status}


def test_a_template_in_the_original_s_words():
    (info,) = build_catalog([stored("quick-script", "capibara-system", ready=True)])
    assert dict(info) == {
        "id": "quick-script",
        "namespace": "capibara-system",
        "description": "Small scripts, soon done.",
        "languages": ["python", "javascript", "bash"],
        "packages": {},
        "cpu": "250m",
        "memory": "256Mi",
        "timeout": 60,
        "task_types": ["quick"],
        "ready": True,
    }


def test_the_own_namespace_comes_before_the_operator_s():
    catalog = build_catalog(
        [stored("default", "team"), stored("visualization", "system"), stored("default", "system", ready=True)]
    )
    assert [(info.id, info.namespace, info.ready) for info in catalog] == [
        ("default", "team", False),
        ("visualization", "system", False),
    ]


def test_every_predefined_template_has_a_word_for_its_work_that_leads_back_to_it():
    assert KINDS_OF_WORK.keys() == build_templates().keys()
    for template, word in KINDS_OF_WORK.items():
        assert parse_task_type(word) is parse_task_type(template)
