"""The encoder that comes with the package, and the router without it."""

import sys

import pytest

from capibara.core.routing.model import CLEAR
from capibara.router import encoder as encoder_module
from capibara.router import shipped
from capibara.router.encoder import shipped_encoder
from capibara.router.shipped import classify, shipped_model


@pytest.fixture
def encoder():
    found = shipped_encoder()
    assert found is not None
    return found


def test_it_says_a_number_for_each_template(encoder):
    looks = list(encoder.evidence("haz una gráfica de barras"))
    assert len(looks) > 1
    assert {len(look) for look in looks} == {len(shipped_model().templates)}


@pytest.mark.parametrize("query", ["", " ", "🙂", "ñ" * 5000, "a " * 5000, "\x00\ud800"])
def test_it_takes_any_text(encoder, query):
    assert all(abs(value) < 100 for look in encoder.evidence(query) for value in look)


def test_it_is_asked_only_as_long_as_nothing_is_clear():
    asked = []

    def encode(query):
        asked.append(query)
        yield [0.0] * 5
        yield [0.0, 0.0, 0.0, 50.0, 0.0]
        raise AssertionError("it was clear by now")

    clear, unclear = "cuánto es el 15% de 80", "lo de siempre"
    assert shipped_model().classify(clear, encode).candidates[0].score >= CLEAR
    assert shipped_model().classify(unclear, encode).candidates[0].template == "visualization"
    assert asked == [unclear]


def test_where_numpy_does_not_work_there_is_no_encoder(monkeypatch):
    monkeypatch.setitem(sys.modules, "numpy", None)  # `import numpy` is an ImportError
    monkeypatch.setattr(encoder_module, "find_spec", lambda _: object())
    assert shipped_encoder.__wrapped__() is None


def test_without_numpy_the_table_decides_alone(monkeypatch):
    monkeypatch.setattr(shipped, "shipped_encoder", lambda: None)
    classify.cache_clear()
    assert classify("lo de siempre") == shipped_model().classify("lo de siempre")
    classify.cache_clear()
