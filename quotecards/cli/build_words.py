"""What `quotecards build` says of a run: what was made, what needs an editor, what is left."""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from quotecards.cli.console import answer, count, remark, wrapped
from quotecards.cli.picking_notes import language_notes, picking_notes

if TYPE_CHECKING:
    from quotecards.campaign.definition.settings import Settings
    from quotecards.campaign.planning.prepare import Prepared
    from quotecards.campaign.run import Outcome
    from quotecards.model.card import Card


def tell_plan(prepared: "Prepared", settings: "Settings") -> None:
    """The cards that a dry run found, and what is to be said about them."""
    from quotecards.model.card import CardStatus
    from quotecards.network import is_installed

    for card in prepared.cards:
        answer(f"{card.status.value:5}  {card.id}")
        answer(wrapped(f"{card.text} — {card.speaker.value}", indent="       "))
        for concern in card.quote.warnings if card.quote else ():
            answer(wrapped(str(concern), indent="         ", first="       ! "))
    _drafts([card for card in prepared.cards if card.status is CardStatus.DRAFT])
    _notes(prepared)
    for note in picking_notes(_languages(prepared), learned=is_installed()):
        remark(note)
    formats = ", ".join(settings.formats.value)
    remark(f"would make {count(len(prepared.cards), 'card')} in {formats}; nothing was made")


def tell_outcome(outcome: "Outcome", settings: "Settings", *, check: bool) -> None:
    """What a run made, or would change where it only checked."""
    prepared = outcome.prepared
    _drafts(outcome.drafts)
    _warnings(prepared.cards)
    _faces(outcome)
    _logos(outcome)
    _left_out(outcome)
    _failures(outcome)
    for warning, number in Counter(outcome.missing_texts).most_common():
        remark(wrapped(f"{count(number, 'card')}: {warning}", indent="  ", first=""))
    _orphans(outcome)
    _notes(prepared)
    for note in language_notes(_languages(prepared)):
        remark(note)
    if check:
        _say_changes(outcome)
        return
    made = {result.card for result in outcome.results if result.made}
    drafts = sum(card.id in made for card in outcome.drafts)
    parts = [f"{outcome.made} made", f"{outcome.unchanged} unchanged"]
    if outcome.failures:
        parts.append(f"{len(outcome.failures)} failed")
    if outcome.removed:
        parts.append(f"{len(outcome.removed)} of an earlier run removed")
    pictures = count(outcome.made + outcome.unchanged, "picture")
    of_them = f" ({count(drafts, 'draft')})" if drafts else ""
    remark(f"{count(len(made), 'card')}{of_them}, {pictures} in the {_themes(outcome, settings)}: {', '.join(parts)}")
    if outcome.made or outcome.unchanged:
        page = "index.html" if settings.gallery.value else ""
        answer(f"look {'at' if page else 'in'} {outcome.folder.as_posix()}/{page}")


def _themes(outcome: "Outcome", settings: "Settings") -> str:
    """The themes of the cards: that of the run and those that rows of tables ask for."""
    names = sorted({card.theme or settings.theme.value for card in outcome.prepared.cards}) or [settings.theme.value]
    return f"{'theme' if len(names) == 1 else 'themes'} {', '.join(names)}"


def _failures(outcome: "Outcome") -> None:
    """The pictures that were not made by the reason."""
    formats: dict[str, Counter[str]] = {}
    for _, failure in outcome.failures:
        formats.setdefault(failure.why, Counter())[failure.format] += 1
    for why, found in formats.items():
        pictures = count(found.total(), "picture")
        remark(wrapped(f"{pictures} not made: {', '.join(found)}: {why}", indent="  ", first=""))


def _orphans(outcome: "Outcome") -> None:
    """Pictures that no card needs, the first of them by name."""
    found = outcome.orphans
    if found:
        more = ", …" if len(found) > 3 else ""
        lie = f"{count(len(found), 'picture')} that no card needs in {outcome.folder.as_posix()}"
        remark(wrapped(f"{lie}: {', '.join(found[:3])}{more}; --prune removes them", indent="  ", first=""))


def _say_changes(outcome: "Outcome") -> None:
    folder = outcome.folder.as_posix()
    for result in outcome.results:
        for picture in result.made:
            if picture.changed:
                answer(f"would write {folder}/{picture.asset.path}")
    for path in outcome.removed:
        answer(f"would remove {folder}/{path}")
    if outcome.manifest_changed:
        answer(f"would write {folder}/manifest.json")
    for name in outcome.gallery:
        answer(f"would {'remove' if name in outcome.gone else 'write'} {folder}/{name}")
    if not outcome.would_change:
        answer(f"{folder} is up to date")


def _drafts(cards: "list[Card] | tuple[Card, ...]") -> None:
    """The drafts by what they lack."""
    for why, number in Counter(why for card in cards for why in card.why).most_common():
        remark(wrapped(f"{count(number, 'draft')}: {why}", indent="  ", first=""))


def _warnings(cards: "Sequence[Card]") -> None:
    """What an editor should weigh: each guard with what it says, and where, of the first card."""
    from quotecards.model.concern import Action

    found: dict[str, list[str]] = {}
    for card in cards:
        for concern in card.quote.warnings if card.quote else ():
            if concern.action is Action.WARN and card.quote:
                found.setdefault(concern.guard, []).append(f"{card.quote.path}:{card.quote.line}: {concern.words}")
    for guard, places in sorted(found.items(), key=lambda item: (-len(item[1]), item[0])):
        more = f"; and {len(places) - 1} more" if len(places) > 1 else ""
        remark(wrapped(f"look at {count(len(places), 'card')} [{guard}]: {places[0]}{more}", indent="  ", first=""))


def _faces(outcome: "Outcome") -> None:
    """The pictures whose words lie over a face, with the first of them."""
    found = [made.asset.path for result in outcome.results for made in result.made if made.asset.checks.over_faces]
    if found:
        pictures = count(len(found), "picture")
        hint = "give the photo a focus, or take another one"
        remark(wrapped(f"look at {pictures} with words over a face: {found[0]}; {hint}", indent="  ", first=""))


def _logos(outcome: "Outcome") -> None:
    """The pictures that go without the logo, by the reason, with the first of them."""
    found: dict[str, list[str]] = {}
    for made in (made for result in outcome.results for made in result.made):
        if made.asset.checks.no_logo:
            found.setdefault(made.asset.checks.no_logo, []).append(made.asset.path)
    for why, paths in found.items():
        pictures = count(len(paths), "picture")
        remark(wrapped(f"{pictures} without the logo, such as {paths[0]}: {why}", indent="  ", first=""))


def _left_out(outcome: "Outcome") -> None:
    """The pictures that had no room for all credits, by what they lack, with the first of them."""
    from quotecards.credit_lines import field_words

    found: dict[str, list[str]] = {}
    for made in (made for result in outcome.results for made in result.made):
        if made.asset.checks.left_out:
            found.setdefault(field_words(made.asset.checks.left_out), []).append(made.asset.path)
    for fields, paths in found.items():
        pictures = count(len(paths), "picture")
        remark(wrapped(f"{pictures} had no room for {fields}, such as {paths[0]}", indent="  ", first=""))


def _languages(prepared: "Prepared") -> list[str]:
    """The languages of the interviews that quotes are picked from; ready quotes are not picked."""
    return [document.language for document in prepared.documents if not document.ready]


def _notes(prepared: "Prepared") -> None:
    refused = Counter((card.quote.path, why) for card in prepared.refused for why in card.why)
    for (path, why), number in refused.items():
        remark(wrapped(f"{path}: {count(number, 'card')} refused: {why}", indent="  ", first=""))
    for notice in prepared.notices:
        remark(wrapped(notice, indent="  ", first=""))
