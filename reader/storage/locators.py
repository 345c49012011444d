"""Locators as JSON text: only what is known is written."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from reader.model.geometry import Region
from reader.model.locator import Locator, Quotation


def write(locator: Locator) -> str:
    """The locator as one line of JSON; in ASCII, so that half a surrogate pair in a damaged text survives too."""
    return json.dumps(_known(asdict(locator)))


def _known(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not None}


def read(text: str) -> Locator:
    """The locator that `write` wrote. Raises ValueError where it is none."""
    try:
        fields: dict[str, Any] = json.loads(text)
        if quotation := fields.get("quotation"):
            fields["quotation"] = Quotation(**quotation)
        if region := fields.get("region"):
            fields["region"] = Region(**region)
        return Locator(**fields)
    except (AttributeError, TypeError, ValueError) as error:
        raise ValueError(f"not a locator: {text[:80]}") from error
