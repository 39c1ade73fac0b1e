"""What is said of rules is said of them alone: the learned reader of openings reads in tests marked `learned`."""

import pytest

from quotecards.readers import prepared
from quotecards.readers.people import the_guest


@pytest.fixture(autouse=True)
def rules_alone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if "learned" not in request.keywords:
        for asking in (the_guest, prepared):
            monkeypatch.setattr(asking, "shipped", lambda: None)
