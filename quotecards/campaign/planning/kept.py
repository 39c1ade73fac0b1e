"""What was read of interviews and picked from them, kept between runs.

A reading lies under a digest of all that it follows from: the bytes of the file and of the credits beside it, what the
campaign declares, and the program. A pick lies under one of the document as it was understood, of what is wanted of
it, and of the program; what the learned reader made of its sentences, whatever is wanted of them. So nothing kept is
ever out of date: it is found, or it is not.
"""

import dataclasses
import hashlib
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cache, cached_property
from pathlib import Path
from typing import Any, TypeVar

from pydantic import TypeAdapter
from pydantic_core import PydanticSerializationError

from quotecards.campaign.definition.campaign import Interview
from quotecards.campaign.output.shelf import Shelf
from quotecards.campaign.planning.program import program
from quotecards.errors import QuotecardsError
from quotecards.model.edits import apply
from quotecards.model.quote import Passage, Quote
from quotecards.model.settings import Selection
from quotecards.model.text import Document
from quotecards.readers.body.declared import sidecars_of
from quotecards.readers.body.decode import read_bytes
from quotecards.selector.retold import Told, retold
from quotecards.selector.scoring import Rating
from quotecards.storage import files_among, is_web, sha256_of

Stories = Collection[frozenset[str]]
_T = TypeVar("_T")
_MANY = 200  # quotes; fewer are compared faster than anything is found


class Kept:
    """What lies in a campaign's output folder; without one, nothing is kept. Unless it may `write`, it only looks."""

    def __init__(self, folder: Path | None = None, *, write: bool = True) -> None:
        self._shelf = Shelf(folder, write=write)
        self._active = folder is not None
        self._last: tuple[Document | None, str] = None, ""

    @cached_property
    def _program(self) -> str:
        return program()

    def document(self, interview: Interview) -> Document | None:
        """The interview as it was read, where neither it nor anything that counts has changed since."""
        recipe = None if self._shelf.was_empty else self._recipe_of(interview)  # in a store it takes a while to reckon
        found = self._found(recipe, _documents) if recipe else None
        return found if found and found.path == interview.recorded_as else None

    def keep_document(self, interview: Interview, document: Document) -> None:
        """Keep what was read, unless the file was changed in the meantime."""
        recipe = self._recipe_of(interview, sha256=document.sha256)
        if recipe:
            self._keep(recipe, _documents, document)

    def quotes(self, document: Document, selection: Selection, told: Stories = ()) -> list[Quote] | None:
        """What was picked from a document without these stories."""
        recipe = self._recipe("quotes", document, selection, _sorted(told))
        found = self._found(recipe, _quotes) if recipe else None
        if found is None or not all(_is_of(quote, document) for quote in found):
            return None
        ratings = self._recipe("ratings", document)
        if ratings:
            self._shelf.spare(ratings)  # for when something else is wanted
        return found

    def keep_quotes(
        self, document: Document, selection: Selection, quotes: Sequence[Quote], told: Stories = ()
    ) -> None:
        recipe = self._recipe("quotes", document, selection, _sorted(told))
        if recipe:
            self._keep(recipe, _quotes, list(quotes))

    def ratings(self, document: Document) -> dict[str, Rating]:
        """What the learned reader made of sentences of a document, as far as it has read them."""
        recipe = self._recipe("ratings", document)
        return (self._found(recipe, _ratings) if recipe else None) or {}

    def keep_ratings(self, document: Document, rated: Mapping[str, Rating]) -> None:
        recipe = self._recipe("ratings", document) if rated else None
        if recipe:
            self._keep(recipe, _ratings, dict(rated))

    def passages(self, document: Document, selection: Selection, beside: Sequence[Quote]) -> list[Passage] | None:
        """The passages that were chosen `beside` these quotes."""
        recipe = self._recipe("passages", document, selection, _spans(beside))
        found = self._found(recipe, _passages) if recipe else None
        if found is None:
            return None
        quotes = [quote for passage in found for quote in (passage.whole, *passage.slides)]
        return found if all(_is_of(quote, document) for quote in quotes) else None

    def keep_passages(
        self, document: Document, selection: Selection, beside: Sequence[Quote], passages: Sequence[Passage]
    ) -> None:
        recipe = self._recipe("passages", document, selection, _spans(beside))
        if recipe:
            self._keep(recipe, _passages, list(passages))

    def retold(self, told: Sequence[Told]) -> dict[int, set[frozenset[str]]]:
        """As the function of that name, which compares the same quotes once."""
        if not self._active or len(told) < _MANY:
            return retold(told)
        said, interviews = hashlib.sha256(), set()
        for one in told:
            said.update(
                f"{one.interview} {one.rank} {sorted(one.content)} {one.fixed}\n".encode("utf-8", "surrogatepass")
            )
            interviews.add(one.interview)
        recipe = _digest("retold", self._program, said.hexdigest())
        known = self._found(recipe, _stories)
        if known is None or not known.keys() <= interviews:
            known = {interview: _sorted(stories) for interview, stories in retold(told).items()}
            self._keep(recipe, _stories, known)
        return {interview: set(map(frozenset, stories)) for interview, stories in known.items()}

    def tidy(self) -> None:
        """Forget what was not asked for since this was opened."""
        self._shelf.tidy()

    def _recipe_of(self, interview: Interview, sha256: str | None = None) -> str | None:
        """The name of an interview's reading; None where it cannot be read, or has not this digest."""
        if not self._active:
            return None
        try:
            found = hashlib.sha256(read_bytes(interview.path, interview.shown_as)).hexdigest()
            beside = () if is_web(interview.path) else files_among(sidecars_of(interview.path))
            credits_beside = [(path.name, sha256_of(path)) for path in beside]
        except (QuotecardsError, OSError):
            return None
        if sha256 not in (None, found):
            return None
        names = interview.path.name, interview.shown_as, interview.recorded_as
        return _digest("reading", self._program, found, credits_beside, names, interview.declared, interview.language)

    def _recipe(self, what: str, document: Document, selection: Selection | None = None, *others: object) -> str | None:
        """The name of a pick; None for a document that cannot be written down. Of no concern are wishes for others."""
        if not self._active:
            return None
        own = {} if selection is None else {path: one for path, one in selection.own.items() if path == document.path}
        wanted = selection and dataclasses.replace(selection, own=own)
        digest = self._digest_of(document)
        return digest and _digest(what, self._program, digest, wanted, *others)

    def _digest_of(self, document: Document) -> str | None:
        """A digest of a document, reckoned once while the same is asked for; None for half a character in it."""
        if self._last[0] is not document:
            try:
                digest = hashlib.sha256(_documents().dump_json(document)).hexdigest()
            except PydanticSerializationError:
                return None
            self._last = document, digest
        return self._last[1]

    def _found(self, recipe: str, adapter: Callable[[], TypeAdapter[_T]]) -> _T | None:
        data = self._shelf.get(recipe)
        try:
            return None if data is None else adapter().validate_json(data, strict=True)
        except ValueError:
            return None

    def _keep(self, recipe: str, adapter: Callable[[], TypeAdapter[_T]], value: _T) -> None:
        try:
            data = adapter().dump_json(value)
        except PydanticSerializationError:
            return
        self._shelf.put(recipe, data)


def _is_of(quote: Quote, document: Document) -> bool:
    """Whether a quote's words stand in the document where it says, and are changed by nothing but its edits: the folder
    may have been changed by anyone."""
    stands = document.text[quote.start : quote.end] == quote.verbatim
    if not stands or (quote.path, quote.sha256) != (document.path, document.sha256):
        return False
    try:
        return apply(quote.edits, quote.verbatim) == quote.text
    except ValueError:
        return False


def _sorted(told: Stories) -> list[list[str]]:
    return sorted(sorted(words) for words in told)


def _spans(quotes: Sequence[Quote]) -> list[tuple[int, int]]:
    return [(quote.start, quote.end) for quote in quotes]


def _digest(*facts: Any) -> str:
    return hashlib.sha256(repr(facts).encode("utf-8", "surrogatepass")).hexdigest()


@cache
def _documents() -> TypeAdapter[Document]:
    return TypeAdapter(Document)


@cache
def _quotes() -> TypeAdapter[list[Quote]]:
    return TypeAdapter(list[Quote])


@cache
def _ratings() -> TypeAdapter[dict[str, Rating]]:
    return TypeAdapter(dict[str, Rating])


@cache
def _passages() -> TypeAdapter[list[Passage]]:
    return TypeAdapter(list[Passage])


@cache
def _stories() -> TypeAdapter[dict[int, list[list[str]]]]:
    return TypeAdapter(dict[int, list[list[str]]])
