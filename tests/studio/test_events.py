"""What the page hears without asking."""

import asyncio
import json
from typing import Any

import pytest

from quotecards.studio import events
from quotecards.studio.events import MOST, Events


def _told(line: str) -> Any:
    return json.loads(line.rpartition("data: ")[2])


def test_every_page_that_listens_hears_every_event() -> None:
    async def talk() -> list[Any]:
        told = Events()
        one, other = told.listen({"type": "hello"}), told.listen({"type": "hello"})
        heard = [_told(await anext(one)), _told(await anext(other))]
        told.publish({"type": "changed"})
        heard += [_told(await anext(one)), _told(await anext(other))]
        await one.aclose()  # type: ignore[attr-defined]
        told.publish({"type": "changed"})
        told.close()
        heard += [_told(line) async for line in other]
        return heard

    kinds = [event["type"] for event in asyncio.run(talk())]
    assert kinds == ["hello", "hello", "changed", "changed", "changed"]


def test_a_page_that_sleeps_hears_of_the_latest_and_costs_no_memory() -> None:
    async def talk() -> list[Any]:
        told = Events()
        page = told.listen({"type": "hello"})
        await anext(page)
        for number in range(10_000):
            told.publish({"number": number})
        heard = [_told(await anext(page)) for _ in range(64)]
        told.close()
        assert [line async for line in page] == []
        return heard

    heard = asyncio.run(talk())
    assert heard[-1] == {"number": 9_999}


def test_a_silent_line_is_shown_to_be_alive(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(events, "PULSE", 0.01)

    async def talk() -> str:
        told = Events()
        page = told.listen({"type": "hello"})
        await anext(page)
        line = await anext(page)
        told.close()
        return line

    assert asyncio.run(talk()).startswith(":")


def test_only_so_many_pages_may_listen() -> None:
    async def talk() -> None:
        told = Events()
        pages = [told.listen({}) for _ in range(MOST)]
        for page in pages:
            await anext(page)
        assert told.full
        await pages[0].aclose()  # type: ignore[attr-defined]
        assert not told.full

    asyncio.run(talk())
