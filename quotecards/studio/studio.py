"""The campaign as it lies on the disk, loaded again when it changes, and what the editor tries on it.

All that changes something is done at one desk, one thing after the other; whoever reads takes the state as it stands.
"""

import asyncio
import dataclasses
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TypeVar

from starlette.responses import Response

from quotecards.campaign.definition.campaign import Campaign
from quotecards.campaign.definition.settings import Settings
from quotecards.campaign.executors import open_executor
from quotecards.campaign.output.before import finish_earlier
from quotecards.campaign.planning.prepare import Prepared, prepare
from quotecards.campaign.publishing.clearance import Clock
from quotecards.campaign.run import kept_for, order_for
from quotecards.errors import QuotecardsError
from quotecards.storage import locate
from quotecards.studio.events import Events
from quotecards.studio.looks import Tried, Wardrobe
from quotecards.studio.memory import Memory
from quotecards.studio.pictures import Pictures
from quotecards.studio.recipes import Recipes, program_name
from quotecards.studio.replies import Mistake
from quotecards.studio.state import State
from quotecards.studio.themes import ThemeShelf

Done = TypeVar("Done")
Source = Callable[[], tuple[Campaign, Settings]]


class Studio:
    """One campaign in the studio.

    `source` reads the campaign and settles what it uses; it is called anew whenever a file changes, and may raise
    QuotecardsError. `at_once` is how many pictures are drawn at the same time; `now` tells the time where a card has an
    embargo or a photo a licence.
    """

    def __init__(self, source: Source, *, at_once: int = 2, now: Clock | None = None) -> None:
        self._source = source
        self.now = now
        self._memory = Memory()
        self._program = program_name()
        self._shelf = ThemeShelf()
        self._desk = ThreadPoolExecutor(1, thread_name_prefix="desk")
        self._tried: Tried | None = None
        self._campaign: Campaign | None = None
        self._state: State | None = None
        self._failed: QuotecardsError | None = None
        self._sound = False  # whether campaign and interviews could be read when they were looked at last
        self._kept_in: Path | None = None
        self._loaded = asyncio.Event()
        self.can_undo = False
        self.events = Events()
        self.pictures = Pictures(at_once)

    async def ready(self) -> State:
        """The campaign as it stands now, once it was read. Raises QuotecardsError where it never could be."""
        await self._loaded.wait()
        if self._state is None:
            assert self._failed is not None
            raise self._failed
        return self._state

    async def campaign(self) -> Campaign | None:
        """The campaign as its file told last, None where it never could be read."""
        await self._loaded.wait()
        return self._campaign

    @property
    def root(self) -> Path | None:
        """The campaign's own folder, None where it never could be read."""
        return self._campaign.root if self._campaign else None

    async def at_desk(self, work: Callable[[], Done]) -> Done:
        """Do something that changes the campaign; nothing else changes it meanwhile. To the end, once begun."""
        future = self._desk.submit(work)
        return await asyncio.shield(asyncio.wrap_future(future))

    async def changed(
        self, change: Callable[[State], Done], answer: Callable[[State, State, Done | None], Response]
    ) -> Response:
        """Change something on the disk (at the desk), look at it again, and answer from what was before and is now.

        What the change returns goes to the answer. Where it raises, the disk is looked at all the same.
        """
        await self.ready()

        def work() -> tuple[State, State, Done]:
            before = self._now()
            try:
                done = change(before)
            finally:
                self.load()
            return before, self._now(), done

        revision = self._now().revision
        try:
            before, after, done = await self.at_desk(work)
        finally:
            self.tell(revision)
        return answer(before, after, done)

    def _now(self) -> State:
        assert self._state is not None
        return self._state

    async def reload(self, *, only_themes: bool = False) -> None:
        """Look at the disk again, where nothing else has changed only at the themes; tell the page what has changed."""
        before = self._state.revision if self._state else None
        await self.at_desk(partial(self.load, only_themes=only_themes))
        self._loaded.set()
        self.tell(before)

    def load(self, *, only_themes: bool = False) -> None:
        """Look at the disk again (at the desk). What is wrong goes to the problems; what was shown before stays."""
        try:
            self._load(only_themes=only_themes)
        except Exception as error:  # of whatever kind: who waits for the campaign is told, and what watches it goes on
            self._failed = error if isinstance(error, QuotecardsError) else Mistake(error)
            if self._state:
                self._state = dataclasses.replace(self._state, problems=(self._failed,))

    def _load(self, *, only_themes: bool) -> None:
        state = self._state
        if only_themes and self._sound and state and not state.prepared.own:  # no row asks for a theme of its own
            self._show(state.campaign, state.settings, state.prepared)
            return
        self._sound = False
        campaign, settings = self._source()
        self._campaign = campaign
        self._memory.turn()
        self._open(locate(settings.out.value) / campaign.folder)
        if settings.executor.value == "processes":
            with open_executor("processes", workers=settings.jobs.value) as executor:
                self._memory.hear(executor, campaign, settings)
        prepared = prepare(campaign, settings, read=self._memory.read, selector=self._memory.selector())
        self._sound = True
        self._show(campaign, settings, prepared)

    def _open(self, folder: Path) -> None:
        """Use this output folder: what a killed run left is finished, and what is read and picked is kept there."""
        if self._campaign and folder != self._kept_in:
            finish_earlier(self._campaign, folder)
            self._memory.open(kept_for(self._campaign, folder, write=True))
            self._kept_in = folder

    def _show(self, campaign: Campaign, settings: Settings, prepared: Prepared) -> None:
        """Show what was prepared, in the looks that there are now."""
        wardrobe = Wardrobe(campaign, settings, self._shelf)
        try:
            order = dataclasses.replace(
                order_for(campaign, settings, locate(settings.out.value), write=False), own=prepared.own
            )
        except QuotecardsError as error:
            self._failed = error
            if self._state is None:
                return
            order = dataclasses.replace(self._state.order, own=prepared.own, root=campaign.root, rights=campaign.rights)
        else:
            self._failed = None
        theme_problems = tuple(one for one in (self._failed, *wardrobe.problems) if one)
        state = State(
            campaign=campaign,
            settings=settings,
            prepared=prepared,
            wardrobe=wardrobe,
            tried=wardrobe.own,
            order=order,
            recipes=Recipes(order, self._program),
            can_undo=self.can_undo,
            problems=(*_once(theme_problems), *prepared.unreadable),
        )
        self._state = self._still_tried(state)

    def try_look(self, tried: Tried | None) -> None:
        """Show the campaign in another look, or in its own (at the desk). Raises SettingError or Problems."""
        if self._state:
            self._state = self._state.with_look(tried or self._state.wardrobe.own)
            self._tried = tried

    def tell(self, before: str | None) -> None:
        """Tell the page if what it shows has changed since the revision `before`."""
        state = self._state
        if state is None or state.revision != before:
            self.events.publish({"type": "changed", "revision": state.revision if state else None})

    def stop(self) -> None:
        """Begin nothing more: what is being read or told is the last."""
        self._memory.stop()
        self.events.close()

    def close(self) -> None:
        """Wait for what still goes on."""
        self.stop()
        self.pictures.close()
        self._desk.shutdown(wait=True, cancel_futures=True)
        if self._sound:
            self._memory.tidy()

    def _still_tried(self, state: State) -> State:
        """The new state in the look that was being tried, where that still can be."""
        if self._tried is None:
            return state
        try:
            return state.with_look(self._tried)
        except QuotecardsError as error:
            before = self._state
            if before is None or before.tried != self._tried:
                return state
            order = dataclasses.replace(state.order, looks=before.order.looks, others=before.order.others)
            return dataclasses.replace(state, tried=self._tried, order=order, problems=_once((error, *state.problems)))


def _once(problems: tuple[QuotecardsError, ...]) -> tuple[QuotecardsError, ...]:
    return tuple({str(problem): problem for problem in problems}.values())
