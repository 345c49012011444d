"""English names stand in a list of sources as the standard has them, where it is safe to say which name is which."""

from __future__ import annotations

import pytest

from reader.services.authors import in_list_form


@pytest.mark.parametrize(
    ("name", "listed"),
    [
        ("Margaret Ainslie", "AINSLIE M"),
        ("Peter Hallam", "HALLAM P"),
        ("John Ronald Reuel Tolmay", "TOLMAY J R R"),
        ("R. M. Tully", "TULLY R M"),
        ("R.M. Tully", "TULLY R M"),
        ("Mary-Ann Carter-Bligh", "CARTER-BLIGH M A"),
        ("Sheila O’Dowd", "O’DOWD S"),
        ("Ewan McAllister", "MCALLISTER E"),
        ("Jane M Porter", "PORTER J M"),
    ],
)
def test_a_plain_name_is_turned(name: str, listed: str) -> None:
    assert in_list_form(name) == listed


@pytest.mark.parametrize(
    "name",
    [
        "Lim Siew Han",
        "Li Wei",
        "Kim Min-jun",
        "Nguyen Van Long",
        "Bruce Lee",
        "Walter de la Mare",
        "Ludwig van Hove",
        "Martin Stone Jr",
        "Henry Wells III",
        "Aristophanes",
        "‘Gut and Feather’",
        "Société Générale de Presse du Nord",
        "",
        "José Álvarez",
        "the Editor",
        "One Two Three Four Five",
    ],
)
def test_where_it_is_not_safe_the_name_stays_as_it_is_printed(name: str) -> None:
    assert in_list_form(name) == name
