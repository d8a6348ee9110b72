"""Templates of one's own, found by the examples in their specs."""

import pytest

from capibara.core.routing.candidates import Candidate
from capibara.core.routing.choice import Choice, route_query
from capibara.core.routing.examples import learn, resembling
from capibara.router.shipped import SHIPPED

KNOWN = [
    learn(name, examples, SHIPPED.rarity)
    for name, examples in {
        "invoices": (
            "read the fields of these scanned invoices",
            "extract vendor, date and total from an invoice pdf",
            "lee las facturas escaneadas y saca el importe",
        ),
        "parcels": ("which parcels overlap the flood zone", "reproject this shapefile to EPSG:25830"),
    }.items()
]


@pytest.mark.parametrize(
    ("query", "template"),
    [
        ("extract the total and date from these invoices", "invoices"),
        ("saca el importe de las facturas de marzo", "invoices"),
        ("reproject the roads shapefile", "parcels"),
        ("which parcels overlap the flood zone", "parcels"),
        ("fix my javascript", None),
        ("plot the sales by month", None),
        ("¿?", None),
    ],
)
def test_a_query_gets_the_template_whose_examples_it_resembles(query, template):
    found = resembling(query, KNOWN, SHIPPED.rarity)
    assert (found[0].template if found else None) == template


def test_an_example_itself_is_as_like_as_can_be():
    assert resembling("reproject this shapefile to EPSG:25830", KNOWN, SHIPPED.rarity) == [Candidate("parcels", 1.0)]


def test_of_equals_the_first_by_name_wins_and_the_other_is_the_runner_up():
    twins = [learn(name, ["zip the photos"], SHIPPED.rarity) for name in ("b", "a")]
    assert route_query("zip the photos", SHIPPED, twins) == Choice("a", "examples", 1.0, Candidate("b", 1.0))


def test_keywords_come_before_examples_and_the_model_after_them():
    known = [learn("mine", ["an analysis of sales"], SHIPPED.rarity)]
    assert route_query("an analysis of sales", SHIPPED, known).via == "query"
    choice = route_query("reproject the roads shapefile", SHIPPED, KNOWN)
    assert (choice.name, choice.via) == ("parcels", "examples")
    assert choice.runner_up == SHIPPED.classify("reproject the roads shapefile").candidates[0]


def test_a_template_without_examples_is_never_chosen():
    assert resembling("zip the photos", [learn("mine", [], SHIPPED.rarity)], SHIPPED.rarity) == []
