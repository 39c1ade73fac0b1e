"""The second half of a run: make, record, put away. What goes wrong with one card is noted; the rest is made."""

import dataclasses
from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from quotecards.campaign.decisions.decided import heeded
from quotecards.campaign.decisions.decisions import Decisions, read_decisions
from quotecards.campaign.definition.campaign import Campaign
from quotecards.campaign.definition.settings import DEFAULT, Settings
from quotecards.campaign.executors import Executor
from quotecards.campaign.making.cards import Begun, Tell, executor_for, jobs_of, make_what_lacks
from quotecards.campaign.making.carousels import withdraw_torn
from quotecards.campaign.making.desk import Desk
from quotecards.campaign.making.memory import Memory
from quotecards.campaign.making.partial import reached
from quotecards.campaign.making.press import Order
from quotecards.campaign.making.recording import recorded
from quotecards.campaign.output.before import leave_others_alone, manifest_before, open_folder, pictures_before
from quotecards.campaign.output.commit import finish, settle_pending
from quotecards.campaign.output.flushing import Flushing
from quotecards.campaign.output.gallery import Gallery, gallery_in_pages, gallery_of, no_gallery
from quotecards.campaign.output.lock import held
from quotecards.campaign.output.orphans import orphans
from quotecards.campaign.planning.kept import Kept
from quotecards.campaign.planning.looks import font_folders, resolve_looks, theme_folders
from quotecards.campaign.planning.prepare import Prepared
from quotecards.campaign.records import manifest
from quotecards.campaign.records.book import WHOLE, Book
from quotecards.campaign.records.results import Failure, Result
from quotecards.errors import OutputError, Problems, SettingError
from quotecards.model.card import Card, CardStatus
from quotecards.storage import Waiting


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run made in `folder`, or, where it only checked, what it would have made.

    `missing_texts` tells of texts that do not fit a platform, once for each card. `gallery` are the names of the files
    of the gallery that changed, or would, `gone` those of them that went. A run that was `stopped` has `left` cards for
    the next one.
    `orphans` are pictures that lie there and that no card needs.
    """

    folder: Path
    prepared: Prepared
    results: Sequence[Result]
    removed: tuple[str, ...]
    manifest_changed: bool
    missing_texts: tuple[str, ...] = ()
    gallery: tuple[str, ...] = ()
    stopped: bool = False
    left: int = 0
    orphans: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()

    @property
    def made(self) -> int:
        """Pictures that are new or differ from those that lay there."""
        return sum(picture.changed for result in self.results for picture in result.made)

    @property
    def unchanged(self) -> int:
        """Pictures that lay there already, byte for byte."""
        return sum(not picture.changed for result in self.results for picture in result.made)

    @property
    def failures(self) -> tuple[tuple[str, Failure], ...]:
        """Pictures that could not be made, each with the id of its card."""
        return tuple((result.card, failure) for result in self.results for failure in result.failures)

    @property
    def drafts(self) -> tuple[Card, ...]:
        return tuple(card for card in self.prepared.cards if card.status is CardStatus.DRAFT)

    @property
    def would_change(self) -> bool:
        return bool(self.made or self.removed or self.manifest_changed or self.gallery)


def order_for(campaign: Campaign, settings: Settings, out: Path, *, write: bool) -> Order:
    """What the cards are made with. Raises SettingError for a theme or format that does not exist."""
    looks, others = resolve_looks(settings.theme, settings.formats, campaign.overrides, theme_folders(campaign.root))
    folder, fonts = out / campaign.folder, font_folders(campaign.root)
    return Order(campaign.root, folder, looks, fonts, write, campaign.rights, others, logo=campaign.logo)


def kept_for(campaign: Campaign, folder: Path, *, write: bool) -> Kept:
    """What earlier runs heard of the interviews; where the output folder is not the campaign's own, nothing is kept."""
    try:
        leave_others_alone(campaign, folder)
    except OutputError:
        return Kept()
    return Kept(folder, write=write)


def places_of(campaign: Campaign, order: Order) -> tuple[Path, ...]:
    """Where a run reads and writes."""
    return (order.folder, campaign.root, *(interview.path for interview in campaign.interviews))


def make(
    campaign: Campaign,
    settings: Settings,
    prepared: Prepared,
    order: Order,
    *,
    executor: Executor | None = None,
    prune: bool = False,
    begun: Begun = lambda _: None,
    progress: Tell = lambda _: None,
    whole: int = WHOLE,
) -> Outcome:
    """Make the pictures, the manifest and the gallery; remove pictures of the run before that no card needs any more.

    With `prune`, pictures that no manifest names go as well. With an order that does not write, only find out what
    would change, once what a killed run had begun is finished. `begun` is told how many cards are to be made,
    `progress` of each of them as it is done. Up to `whole` bytes of records the manifest is one file. Raises
    OutputError where the output cannot be written.
    """
    leave_others_alone(campaign, order.folder)
    order = dataclasses.replace(order, own=prepared.own)
    jobs = jobs_of(prepared.cards, order)
    with nullcontext(executor) if executor else executor_for(settings, places_of(campaign, order), jobs) as working:
        if order.write:
            open_folder(order.folder)
        else:
            settle_pending(order.folder)
        with held(order.folder) if order.write else nullcontext():
            if order.write:
                finish(order.folder)
            desk = Desk(order, Memory(order), whole)
            return _made(campaign, settings, prepared, desk, working, prune=prune, begun=begun, progress=progress)


def _made(
    campaign: Campaign,
    settings: Settings,
    prepared: Prepared,
    desk: Desk,
    executor: Executor,
    *,
    prune: bool,
    begun: Begun,
    progress: Tell,
) -> Outcome:
    order, memory = desk.order, desk.memory
    before = pictures_before(order.folder)
    with Flushing() as flushing:

        def told(result: Result) -> None:
            for made in result.made:
                if made.changed and made.recipe and order.write:
                    flushing.add(desk.file_of(made))
            progress(result)

        found, stopped = make_what_lacks(executor, order, memory, prepared.cards, settings, begun=begun, progress=told)
    run = reached(prepared, found, partial(manifest_before, order.folder))
    if stopped and not run.results:
        raise KeyboardInterrupt
    cards: Waiting[Card] = Waiting()
    results: Waiting[Result] = Waiting()
    withdrawn: list[str] = []
    whole = withdraw_torn(zip(run.prepared.cards, run.results, strict=True), withdrawn)
    # People decide while cards are made: what they decided until now goes into the manifest.
    for card, result in heeded(whole, _decisions_now(campaign), withdrawn):
        desk.take(card, result)
        cards.append(card)
        results.append(result)
    prepared = dataclasses.replace(run.prepared, cards=cards)
    run = dataclasses.replace(run, prepared=prepared, results=results)
    book = recorded(campaign, run, desk, asked(settings))
    desk.keep(manifest.pictures_of({"cards": [*run.cards, *run.carousels]}))
    stale = (before | set(withdrawn)) - book.pictures
    strange = orphans(order.folder, book.pictures | stale)
    gallery = None if stopped else _gallery(order, settings, book, desk)
    put = desk.put_away(book, stale.union(strange if prune else ()), gallery, flushed=flushing.names, go_on=stopped)
    missing = tuple(warning for card in book.records("cards") for warning in card["missing_texts"])
    return Outcome(
        order.folder,
        prepared,
        results,
        put.removed,
        put.manifest_changed,
        missing,
        (*put.gone, *put.gallery),
        stopped,
        run.left,
        orphans=() if prune else strange,
        gone=put.gone,
    )


def _gallery(order: Order, settings: Settings, book: Book, desk: Desk) -> Gallery:
    if not settings.gallery.value:
        return no_gallery(order.folder)
    lies_at = desk.whereabouts() if order.write else None
    if book.is_large:
        return gallery_in_pages(order.folder, book, lies_at)
    return gallery_of(order.folder, book.whole(), lies_at)


def asked(settings: Settings) -> dict[str, int]:
    """How much of each interview somebody asked for; nothing where that is the default."""
    said = {"top": settings.top, "carousels": settings.carousels}
    return {name: setting.value for name, setting in said.items() if setting.origin != DEFAULT}


def _decisions_now(campaign: Campaign) -> Decisions:
    """What is decided by now, or what was at first where the file has mistakes now."""
    decisions = campaign.decisions
    try:
        return read_decisions(decisions.path) if decisions.path else decisions
    except (SettingError, Problems):
        return decisions
