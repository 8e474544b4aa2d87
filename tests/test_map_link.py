"""A point on a map, however a counsellor tells it: who can't read a street sign finds the door by it."""

import pytest

from handlers.map_link import has_link, on_map

AT = "https://www.openstreetmap.org/?mlat=45.76400&mlon=4.83570#map=17/45.76400/4.83570"


@pytest.mark.parametrize(
    "told",
    [
        "45.764, 4.8357",
        "(45.7640 , 4.8357)",
        "45.764;4.8357",
        "٤٥.٧٦٤, ٤.٨٣٥٧",
        "https://www.openstreetmap.org/?mlat=45.764&mlon=4.8357#map=19/45.7/4.8",
        "https://www.openstreetmap.org/#map=19/45.7640/4.8357",
        "https://www.google.com/maps/place/Lyon/@45.70,4.80,17z/data=!3m1!4b1!3d45.764!4d4.8357",
        "https://www.google.com/maps/@45.764,4.8357,15z",
        "https://maps.google.com/?q=45.764,4.8357",
        "https://www.google.com/maps/search/?api=1&query=45.764%2C4.8357",
        "https://maps.apple.com/?ll=45.764,4.8357&q=Lyon",
        "geo:45.764,4.8357",
    ],
)
def test_coordinates_and_links_of_maps_become_one_link_and_the_words_stay(told: str) -> None:
    """A phone copies it in its own way; nobody should have to know which."""
    found = on_map(f"12 rue de la République,\n69001 Lyon {told}")
    assert found is not None
    assert (found.link, found.words) == (AT, "12 rue de la République\n69001 Lyon")


@pytest.mark.parametrize(
    "told",
    [
        "",
        "12 rue de la République, 69001 Lyon",
        "de 18.30, 4.50 euros",
        "95.123, 4.123",
        "45.764",
        "https://maps.app.goo.gl/x",
    ],
)
def test_what_is_no_point_is_none(told: str) -> None:
    """An hour, a price, a place beyond the pole: better no link than a wrong door."""
    assert on_map(told) is None


def test_a_link_without_a_point_is_told_from_no_link() -> None:
    """Whoever pasted one is told what to write instead."""
    assert has_link("Lyon https://maps.app.goo.gl/x")
    assert not has_link("Lyon")
