"""From a finished run to one zip a platform: ready cards only, with their texts and tables for planners."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

from quotecards.campaign.ledger.ledger import Entry
from quotecards.campaign.output.commit import settle_pending
from quotecards.campaign.publishing.clearance import Clock, cleared, covers
from quotecards.campaign.publishing.exported import Book, book_for
from quotecards.campaign.publishing.ready import LeftOut, Picture, ReadyCard, bytes_of, flawed, ready_cards
from quotecards.campaign.records.manifest_file import is_untouched, read_head, read_parts
from quotecards.errors import OutputError, Place, SettingError
from quotecards.exporters import archive_aside, remove_unfinished_of, slug, tables
from quotecards.model.planner import Planner, Post
from quotecards.model.platform import Platform
from quotecards.planners import planners
from quotecards.platforms import platforms
from quotecards.storage import Waiting
from quotecards.yamlfile import did_you_mean

FOLDER = "export"
READ_ME = "00-read-me.txt"


@dataclass(frozen=True, slots=True)
class Package:
    """What became of one platform; `archive` is None where no card is ready for it. `notes` are for the editor."""

    platform: str
    archive: Path | None
    cards: int = 0
    pictures: int = 0
    left_out: tuple[LeftOut, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Export:
    """What became of a campaign; `left_out` are the cards that no platform gets, `ledger` where it was noted."""

    campaign: str
    packages: tuple[Package, ...]
    left_out: tuple[LeftOut, ...]
    ledger: Path | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Item:
    """A card in an archive: the name that all its files begin with, and its pictures with their names."""

    card: ReadyCard
    stem: str
    pictures: tuple[tuple[str, Picture], ...]

    @property
    def post(self) -> tuple[str, ...]:
        """The names of the pictures that make up one post: those of the first format, several where they are slides."""
        first = self.pictures[0][1].format
        return tuple(name for name, picture in self.pictures if picture.format == first)


def export(
    manifest: Path,
    wanted: Sequence[str] = (),
    *,
    out: Path | None = None,
    url_prefix: str | None = None,
    now: Clock | None = None,
    again: bool = False,
    ledger: bool = False,
) -> Export:
    """Pack the ready cards of a run for the platforms `wanted`, or for all that it has pictures of.

    The zips go to `out`, or to a folder beside the manifest. `url_prefix` is where the pictures will lie on the web.
    `now` tells the time where a card has an embargo or a licence; without it such cards are left out. With `again`
    published cards are packed once more; with `ledger` and a time, what is packed is noted in the ledger beside the
    campaign. Raises SettingError for a platform that does not exist, what is no manifest, or one that was changed by
    hand, no address or no ledger, OutputError where a place cannot be written.
    """
    for name in wanted:
        if name not in platforms():
            raise SettingError(f"there is no platform “{name}”", hint=did_you_mean(name, platforms()))
    prefix = _address(url_prefix) if url_prefix is not None else None
    settle_pending(manifest.parent)
    record = read_head(manifest)
    ready, left_out = ready_cards(read_parts(manifest, record))
    if not is_untouched(record, manifest):
        place, hint = Place(manifest.as_posix()), "build again; quotecards verify tells which cards hold"
        raise SettingError("was changed after it was written, so nothing is packed", place=place, hint=hint)
    campaign = str(record.get("campaign") or manifest.parent.name)
    cards, held = cleared(ready, record, now, again=again)
    made_for = {picture.platform for card in ready for picture in card.pictures}  # what is held must leave a zip, too
    folder = out or manifest.parent / FOLDER
    book = book_for(manifest, record, now().isoformat(timespec="seconds")) if ledger and now else None
    noted = book if isinstance(book, Book) else None
    packages: list[Package] = []
    entries: Waiting[Entry] = Waiting()
    with ExitStack() as aside:  # at its end the zips take their places
        for name in dict.fromkeys(wanted) or sorted(made_for & set(platforms())):
            archive = folder / f"{slug(campaign)}-{name}.zip"
            package, packed = _package(platforms()[name], cards, manifest.parent, archive, prefix=prefix, aside=aside)
            packages.append(package)
            for entry in noted.entries(name, archive.name, packed) if noted else ():
                entries.append(entry)
        if noted and entries:
            noted.note(entries)
    for package in packages:
        if package.archive is None:
            _remove(folder / f"{slug(campaign)}-{package.platform}.zip")
    notes = (book,) if isinstance(book, str) else ()
    return Export(campaign, tuple(packages), (*left_out, *held), noted.path if noted else None, notes)


def _package(
    platform: Platform,
    cards: Iterable[ReadyCard],
    folder: Path,
    archive: Path,
    *,
    prefix: str | None,
    aside: ExitStack,
) -> tuple[Package, Iterable[tuple[ReadyCard, str, Picture]]]:
    """What becomes of a platform, with its pictures and their names in the zip, which is written `aside`."""
    chosen: Waiting[tuple[ReadyCard, list[Picture]]] = Waiting()
    left_out: list[LeftOut] = []
    for card in cards:
        pictures = tuple(picture for picture in card.pictures if picture.platform == platform.name)
        if pictures and not covers(card, platform.name):
            left_out.append(LeftOut(card.id, f"the licence of its photo does not cover {platform.title}"))
            continue
        flaws = list(flawed(folder, pictures))
        left_out += [LeftOut(card.id, why, changed=True) for _, why in flaws]
        spoilt = {picture.format for picture, _ in flaws}  # a row of slides is whole, or not posted
        whole = [picture for picture in pictures if picture.format not in spoilt]
        if whole:
            chosen.append((card, whole))
    if not chosen:
        return Package(platform.name, None, left_out=tuple(left_out)), []
    items = Waiting(_named(platform, chosen))
    usable = [planner for planner in planners().values() if platform.name in planner.platforms]
    served = [planner for planner in usable if prefix or not planner.wants_urls]
    notes = [
        f"no table for {planner.title}, which fetches pictures from the web: say where they will lie by --url-prefix"
        for planner in usable
        if planner not in served
    ]
    notes += [
        f"{item.card.id}: no caption fits, so it stands in no table"
        for item in items
        if platform.caption and platform.name not in item.card.captions
    ]
    notes += [
        f"{item.card.id}: a table with addresses takes one picture a post, so its slides stand in none"
        for item in items
        if prefix and len(item.post) > 1
    ]
    packed = ((item.card, name, picture) for item in items for name, picture in item.pictures)
    pictures_packed = sum(len(item.pictures) for item in items)
    remove_unfinished_of(archive)
    aside.enter_context(archive_aside(archive, _entries(platform, items, folder, served, prefix)))
    return Package(platform.name, archive, len(items), pictures_packed, tuple(left_out), tuple(notes)), packed


def _named(platform: Platform, chosen: Sequence[tuple[ReadyCard, list[Picture]]]) -> Iterator[_Item]:
    """Names that sort as the cards do; a card's pictures in the order of the platform's placements."""
    order = {row.name: at for at, row in enumerate(platform.placements)}
    digits = max(2, len(str(len(chosen))))
    for number, (card, pictures) in enumerate(chosen, 1):
        stem = f"{number:0{digits}}-{slug(card.speaker, 24)}-{slug(card.text, 40)}"
        ranked = sorted(pictures, key=lambda one: (order.get(one.format, len(order)), one.format, one.path))
        named = []
        for name, row in groupby(ranked, key=lambda one: one.format):
            slides = list(row)
            for at, picture in enumerate(slides, 1):
                part = f"-{at:02}" if len(slides) > 1 else ""
                named.append((f"{stem}-{slug(name)}{part}{PurePosixPath(picture.path).suffix}", picture))
        yield _Item(card, stem, tuple(named))


def _entries(
    platform: Platform, items: Sequence[_Item], folder: Path, served: Sequence[Planner], prefix: str | None
) -> Iterator[tuple[str, bytes]]:
    sheets = [(planner, list(tables(planner, _posts(platform, planner, items, prefix)))) for planner in served]
    yield READ_ME, _read_me(platform, items, [planner for planner, sheet in sheets if sheet])
    for item in items:
        for name, picture in item.pictures:
            yield name, bytes_of(folder, picture)
        texts = (
            ("caption", item.card.captions),
            ("title", item.card.titles),
            ("alt-text", item.card.alt_texts),
            ("thread", item.card.threads),
        )
        for kind, by_platform in texts:
            if platform.name in by_platform:
                yield f"{item.stem}-{kind}.txt", _text(by_platform[platform.name])
    for _, sheet in sheets:
        yield from sheet


def _posts(platform: Platform, planner: Planner, items: Iterable[_Item], prefix: str | None) -> Sequence[Post]:
    """One post a card; a card whose caption does not fit is none, nor are slides where one picture is all it takes."""

    def of(texts: Mapping[str, str]) -> str:
        return texts.get(platform.name, "")

    return Waiting(
        Post(
            file=", ".join(item.post),
            caption=of(item.card.captions),
            title=of(item.card.titles),
            alt_text=of(item.card.alt_texts),
            link=item.card.link,
            speaker=item.card.speaker,
            film=item.card.film,
            picture_url=f"{prefix}{item.post[0]}" if prefix else "",
        )
        for item in items
        if (of(item.card.captions) or not platform.caption) and not (planner.wants_urls and len(item.post) > 1)
    )


def _read_me(platform: Platform, items: Sequence[_Item], served: Sequence[Planner]) -> bytes:
    lines = [
        f"{platform.title}: {len(items)} ready, numbered. All that belongs to a card begins with the same name:",
        "its pictures, and where the platform takes them its caption, title and description (alt text).",
        *(
            f"\n{planner.name}.csv, for {planner.title}: {planner.hint}.\n"
            f"Looked up in {planner.known.checked}: {planner.known.source}."
            for planner in served
        ),
    ]
    return _text("\n".join(lines))


def _text(words: str) -> bytes:
    return f"{words}\n".encode("utf-8", "replace")


def _address(url: str) -> str:
    """Where the pictures will lie, with a slash at its end."""
    hint = "for example --url-prefix https://example.org/cards/"
    try:
        parts = urlsplit(url)
        whole = parts.scheme in {"http", "https"} and bool(parts.hostname) and not (parts.query or parts.fragment)
    except ValueError:
        whole = False
    if not whole or not url.isascii() or not url.isprintable() or set(url) & set(" \"'<>\\^`{|}"):
        raise SettingError(f"“{url[:80]}” is no address that names of pictures can be put after", hint=hint)
    return url if url.endswith("/") else f"{url}/"


def _remove(archive: Path) -> None:
    """An archive of an earlier run may hold cards that are no longer ready."""
    try:
        archive.unlink(missing_ok=True)
    except OSError as error:
        raise OutputError(f"cannot be removed: {error.strerror}", place=Place(archive.as_posix())) from error
