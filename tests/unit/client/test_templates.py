from capibara.api.predefined import build_templates
from capibara.client.naming import KINDS_OF_WORK, parse_task_type
from capibara.client.templates import build_catalog


def stored(name, namespace, *, ready=False):
    """A predefined template as the API server has it."""
    manifest = build_templates()[name].manifest()
    condition = {"type": "Ready", "status": "True", "reason": "TemplateReady", "message": "built"}
    status = (
        {"observedGeneration": 0, "conditions": [condition], "serves": "Current", "pool": {"ready": 2}} if ready else {}
    )
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
        "readiness": "TemplateReady",
        "message": "built",
        "usable": True,
        "pool_ready": 2,
    }


def test_a_template_that_no_operator_has_seen_is_not_ready_and_says_so():
    (info,) = build_catalog([stored("default", "team")])
    assert (info.ready, info.usable, info.readiness) == (False, False, "NotObserved")
    assert info.message == "no operator has looked at it: start one"


def test_a_change_that_is_being_built_leaves_a_template_usable():
    document = stored("default", "team", ready=True)
    document["metadata"]["generation"] = 2
    document["status"] |= {"observedGeneration": 1, "serves": "Former"}
    (info,) = build_catalog([document])
    assert (info.ready, info.usable) == (False, True)


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
