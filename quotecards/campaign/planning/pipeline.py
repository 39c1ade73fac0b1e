"""The first stages, one after the other: an interview to the cards that are planned of it."""

import dataclasses
from collections.abc import Iterator, Sequence

from quotecards.campaign.decisions.decided import confirmed, confirmed_passage
from quotecards.campaign.definition.campaign import Campaign, Interview
from quotecards.campaign.planning.plan import Plan, plan
from quotecards.model.settings import Selection
from quotecards.model.text import Document
from quotecards.readers import read_document
from quotecards.selector import Selector


def read_interview(interview: Interview) -> Document:
    """The interview as a document that carries its recorded path; errors name it as the user does.

    Raises ReadError, SettingError or Problems.
    """
    document = read_document(
        interview.path, shown_as=interview.shown_as, declared=interview.declared, language=interview.language
    )
    return dataclasses.replace(document, path=interview.recorded_as)


def plan_interviews(
    documents: Sequence[Document], campaign: Campaign, selection: Selection, selector: Selector
) -> Iterator[Plan]:
    """The cards of each interview; no story is told twice."""
    known = campaign.decisions
    for document, quotes in zip(documents, selector.select_all(documents, selection), strict=True):
        yield plan(
            document,
            [confirmed(quote, known) for quote in quotes],
            photos=campaign.photos,
            style=selection.style,
            passages=[confirmed_passage(passage, known) for passage in selector.carousels(document, selection, quotes)],
        )
