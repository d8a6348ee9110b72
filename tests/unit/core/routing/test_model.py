"""The arithmetic of the model, on models small enough to do it by hand."""

import json
from zlib import compress

import pytest

from capibara.core.routing.features import HEAD, TAIL, bucket, read_features
from capibara.core.routing.model import LinearModel, softmax

TEMPLATES = ("default", "visualization")


def document(weights=b"", buckets=8, rarities=b"", **header):
    told = {"format": 2, "templates": TEMPLATES, "buckets": buckets, "scale": 0.5, "bias": (0, 0), "floor": 0.6}
    return (
        json.dumps(told | header).encode()
        + b"\n"
        + compress((weights or bytes(buckets * 2)) + (rarities or bytes(buckets)))
    )


def test_without_evidence_all_are_equal_and_it_is_not_sure():
    verdict = LinearModel.parse(document()).classify("anything")
    assert [(each.template, each.score) for each in verdict.candidates] == [("default", 0.5), ("visualization", 0.5)]
    assert not verdict.sure


def test_a_feature_speaks_for_the_template_of_its_column():
    weights = bytearray(2 * 4096)
    weights[bucket("chart", 4096) * 2 + 1] = 127
    weights[bucket("chart", 4096) * 2] = 256 - 127
    verdict = LinearModel.parse(document(bytes(weights), 4096, floor=0.9)).classify("a chart")
    assert verdict.candidates[0].template == "visualization"
    assert verdict.sure
    assert verdict.candidates[1].template == "default"


@pytest.mark.parametrize(
    ("header", "words"),
    [({"format": 1}, "reads format 2"), ({"buckets": 9}, "does not have the size")],
)
def test_what_is_no_model_is_refused(header, words):
    with pytest.raises(ValueError, match=words):
        LinearModel.parse(document(bytes(16), rarities=bytes(8), **header))


def test_how_rare_a_feature_is_comes_from_its_row():
    rarities = bytearray(8)
    rarities[bucket("chart", 8)] = 40
    assert LinearModel.parse(document(rarities=bytes(rarities))).rarity("chart") == 2.5


def test_likelihoods_add_up_to_one_and_no_evidence_is_too_large():
    assert softmax([1000.0, 0.0]) == [1.0, 0.0]
    assert sum(softmax([0.1, 0.2, 0.3])) == pytest.approx(1, abs=1e-3)


@pytest.mark.parametrize("query", ["", "   ", "🙂", "ñ" * 5000, "1" * 5000, "\x00\ud800", "a b " * 5000])
def test_any_text_has_features_and_few_of_them(query):
    features = list(read_features(query))
    assert len(features) < 12 * (HEAD + TAIL)
    assert all(0 <= bucket(feature, 64) < 64 for feature in features)


def test_accents_and_case_make_no_difference_to_words():
    assert set(read_features("gráfica")) == set(read_features("GRAFICA"))
