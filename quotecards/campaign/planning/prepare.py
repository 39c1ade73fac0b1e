"""The first half of a run: read the interviews and choose the cards. What goes wrong with one is noted."""

import dataclasses
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from quotecards.campaign.decisions.decided import decided, vain
from quotecards.campaign.definition.campaign import Campaign, Interview
from quotecards.campaign.definition.settings import Settings
from quotecards.campaign.ledger.posted import flagged, posted_before
from quotecards.campaign.planning.looks import OwnLooks
from quotecards.campaign.planning.own_looks import RowLooks
from quotecards.campaign.planning.pins import missing_bans, mistaken_pins
from quotecards.campaign.planning.pipeline import plan_interviews, read_interview
from quotecards.campaign.planning.policy import held_to
from quotecards.campaign.planning.rights import with_rights
from quotecards.campaign.planning.rows import grant
from quotecards.campaign.planning.twins import Talks
from quotecards.campaign.records.results import Refused
from quotecards.errors import Problems, QuotecardsError, ReadError, SettingError
from quotecards.model.card import Card
from quotecards.model.settings import Selection
from quotecards.model.text import Document
from quotecards.selector import Selector
from quotecards.storage import Waiting


@dataclass(frozen=True, slots=True)
class Prepared:
    """What a run will make. `unreadable` are the interviews that were left out, `notices` remarks for the editor.

    `own` are the looks that rows of tables ask for.
    """

    documents: Sequence[Document]
    cards: Sequence[Card]
    refused: tuple[Refused, ...]
    unreadable: tuple[QuotecardsError, ...]
    notices: tuple[str, ...]
    own: OwnLooks = ()

    def without_texts(self) -> "Prepared":
        """All that making needs: of a document no more than the manifest tells. Its text is most of what it takes."""
        documents = (dataclasses.replace(one, text="", turns=(), lines=(), doubts=()) for one in self.documents)
        return dataclasses.replace(self, documents=Waiting(documents))


def selection_for(campaign: Campaign, settings: Settings) -> Selection:
    """What is wanted of the interviews: what the campaign says, the settings, and what was decided."""
    return dataclasses.replace(
        campaign.selection,
        per_interview=settings.top.value,
        carousels=settings.carousels.value,
        own=campaign.decisions.wishes(),
    )


def prepare(
    campaign: Campaign,
    settings: Settings,
    *,
    read: Callable[[Interview], Document] = read_interview,
    selector: Selector | None = None,
) -> Prepared:
    """Read the interviews and choose the cards. Who prepares often may `read` and select as it remembers.

    Raises the one error, or Problems with all of them, where no interview could be read or pinned words are not found.
    """
    selection = selection_for(campaign, settings)
    documents, shown_as, unreadable, notices = _told_once(campaign, read)
    if not documents:
        raise unreadable[0] if len(unreadable) == 1 else Problems(tuple(unreadable))
    mistaken = tuple(mistaken_pins(documents, selection, campaign.places))
    if mistaken and not unreadable:
        raise mistaken[0] if len(mistaken) == 1 else Problems(mistaken)
    # Where an interview could not be read, the words may stand there: the others are made.
    notices += map(str, mistaken)
    notices += missing_bans(documents, selection)
    plans = plan_interviews(documents, campaign, selection, selector or Selector.load())
    refused: list[Refused] = []

    def planned() -> Iterator[Card]:
        for document, shown, found in zip(documents, shown_as, plans, strict=True):
            notices.extend(f"{shown}: {note}" for note in document.notes)
            if not found.cards and not found.refused:
                notices.append(f"{shown}: no quote stands on its own within the limits set")
            refused.extend(found.refused)
            yield from found.cards

    looks = RowLooks(campaign, settings)
    tables = [document.path for document in documents if document.ready]
    granted = grant(planned(), tables, campaign.root, looks.check)
    held = held_to(with_rights(granted.cards, campaign), campaign.policy)
    named = {decision.interview for decision in campaign.decisions.entries}
    languages = {document.path: document.language for document in documents if document.path in named}
    posted, remarks = posted_before(campaign.root, campaign.decisions, languages)
    cards = Waiting(decided(flagged(held, posted), campaign.decisions))
    in_vain = vain(campaign.decisions, documents, cards) if named else ()
    told = (*notices, *granted.notices, *remarks, *in_vain)
    return Prepared(documents, cards, (*refused, *granted.refused), tuple(unreadable), told, looks.own)


def _told_once(
    campaign: Campaign, read: Callable[[Interview], Document]
) -> tuple[Sequence[Document], list[str], list[QuotecardsError], list[str]]:
    """The interviews that can be read, each talk once, with the names that they are shown under; why others cannot, and
    what was left out."""
    talks = Talks()
    documents: Waiting[Document] = Waiting()
    shown_as: list[str] = []
    unreadable: list[QuotecardsError] = []
    notices: list[str] = []
    for interview in campaign.interviews:
        try:
            document = read(interview)
        except (ReadError, SettingError, Problems) as error:
            unreadable.append(error)
            continue
        talks.add(document)
        documents.append(document)
        shown_as.append(interview.shown_as)
    again = list(talks.again())
    if any(again):
        notices += (f"{shown}: left out, {twin}" for shown, twin in zip(shown_as, again, strict=True) if twin)
        shown_as = [shown for shown, twin in zip(shown_as, again, strict=True) if not twin]
        documents = Waiting(document for document, twin in zip(documents, again, strict=True) if not twin)
    return documents, shown_as, unreadable, notices
