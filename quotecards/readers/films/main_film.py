"""The film that an interview is about, by what its opening, its title, its notes and its questions say of titles."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from quotecards.late import late
from quotecards.model.credits import Film, Origin, Stated
from quotecards.model.text import ANSWER, QUESTION, TurnKind
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.trades import is_trade
from quotecards.readers.films.again import SetApart, in_small_letters
from quotecards.readers.films.bare_titles import (
    apposed_in,
    called_in,
    capitalised_in,
    comes_out_itself,
    is_apposed,
    released_in,
    starred_in,
)
from quotecards.readers.films.bent_titles import is_bent, same_but_bent
from quotecards.readers.films.beside_titles import is_former, is_no_film, is_occasion, is_other_work
from quotecards.readers.films.headlined import (
    credited_in,
    headlined_in,
    in_headline,
    is_film_in,
    is_film_of_headline,
    theirs_in,
)
from quotecards.readers.films.made import entitled_in, is_announced, is_made_last, made_in, opening_headline
from quotecards.readers.films.maker_words import is_made
from quotecards.readers.films.named_twice import filmed_in, named_twice
from quotecards.readers.films.of_answers import films_in, is_title_surely
from quotecards.readers.films.titles import Mention, Passage, key, named_after_noun
from quotecards.readers.roles.decoder import Decoded
from quotecards.readers.roles.releases import released
from quotecards.readers.roles.shapes import is_unfinished_line

# Clara Voss on “Low Tide”
_ABOUT = (
    r"(?i)\b(?:on|about|talks?|discuss(?:es)?|über|zu|sur|à\spropos\sde|sobre|su|sul|om|over|o|про|о)\s"
    r"(?:(?:[^\W\d_]+\s){0,2}(?:\w*film\w*|movie|documentary|documentaire|documentario|documental|película)\s)?\W{0,2}$"
)
# Low Tide, by Clara Voss, 92 min. Out on 5 May
_OUT = (
    r"(?i)(?<!\w)(?:(?:sortie|kinostart|estreno|uscita|out|release|in\scinemas)\W{0,2}\s(?:\w+\s){0,2}\d"
    r"|(?:en\ssalles|in\ssala|nei\scinema)\s)"
)
_SAID = r"(?i)\b(?:I|me|my|we|us|our|you|your)\b|n[’']t\b|[’'](?:m|ve|re|ll)\b"
_EASTERN_TRADE = r"导演|導演|监制|編劇|编剧|監督|主演|감독|배우"
_IS_ABOUT = r"\W{0,2},?\s(?:about|über|sur|sobre|su|sul|sulla|over|om|o)\s"
_HOSTS = r"(?i)\b(?:welcome|willkommen|bienven|benvenut|bem-vind|my guest|with me is|joins (?:me|us)|listening to)"
_SENTENCE = re.compile(r"[.!?][\"”’»]?\s|;\s")
# What a mention is worth, and what it takes
_OCCASION, _A_FILM, _OCCASION_BEHIND, _FORMERLY = 1.5, 0.8, 0.8, -4.0
_ONLY, _ASKED, _ASKED_AGAIN = 1.5, 1.5, 0.5
_NAMED_TWICE = 2.5
_ENOUGH = 1.5
_CLOSES = tuple("”\"’'»“«*_")  # marks behind a title
_MOST_TITLES = 50
_OFTEN = 3  # further questions that name it
_BEHIND = 80  # characters behind a title
_LONGEST, _MOST, _LAST = 5_000, 30, 6  # characters of a paragraph; paragraphs of an opening, and of an end


@dataclass(slots=True)
class _Case:
    """What speaks for one title, and the words that say most."""

    title: str
    weight: float
    evidence: str
    line: int
    marked: bool = False  # set apart by quotation marks or italics
    doubtful: bool = False  # these may set apart any word
    headlined: bool = False  # nothing but a headline has it so far, where it may be a town


class _Found(NamedTuple):
    """A title that a paragraph names, whether marks set it apart, and what it is worth by how it is named; None where
    only questions can show that it is one."""

    mention: Mention
    marked: bool = False
    worth: float | None = 0.0


def infer_film(decoded: Sequence[Decoded], lexicon: Lexicon) -> Stated[Film] | None:
    """The film that the interview is about, with the words that say so; None where unsure."""
    first, last = _bounds(decoded)
    set_apart = SetApart(part.block.text for part in decoded)
    opening = [part for part in decoded[: first + 1] if _tells(part) or _may_introduce(part)][:_MOST]
    lines = {at for at, part in enumerate(decoded[:first]) if _tells(part) and is_unfinished_line(part.block.text)}
    heads = [at for at, part in enumerate(decoded[:first]) if part.kind is TurnKind.HEADING or at in lines][:_LAST]
    titles = [decoded[at] for at in heads]
    headlines = [part.block.text for part in titles]
    told = [part.block.text for part in opening]
    cases: dict[str, _Case] = {}
    for part in opening:
        for found in _named_in(part, headlines, told, lexicon):
            doubtful = found.marked and not is_title_surely(found.mention, part.block.text, lexicon, set_apart)
            plain = found if part.kind is TurnKind.NARRATION else found._replace(marked=False)
            _note(cases, plain, part, _weight(found, part.block.text, lexicon), doubtful=doubtful)
    _note_headlines(cases, titles, headlines, told, lexicon)
    for at, mention in credited_in(headlines, [decoded[at + 1].block.text for at in heads]):
        _note(cases, _Found(mention), titles[at], _OCCASION)
    notes = (part for part in decoded[last + 1 :] if _tells(part) or part.kind is TurnKind.BOILERPLATE)
    for part in islice(notes, _LAST):
        for mention in _on_release(part, [*headlines, *told], lexicon):
            _note(cases, _Found(mention), part, _OCCASION)
    asked = [part for part in decoded if part.kind is QUESTION]
    for mention, part in named_twice(titles, opening, asked[:_MOST], decoded[last + 1 :][:_LAST], lexicon):
        _note(cases, _Found(mention), part, _NAMED_TWICE)
    if lexicon.bends:
        cases = _unbent(cases)
    only = [case for case in cases.values() if case.marked and case.weight >= 0]
    only = [case for case in only if not case.doubtful] or only
    if len(only) == 1:
        only[0].weight += _ONLY
    hosts = opening[-1:] == decoded[first : first + 1]
    _note_asked(cases, asked[hosts:] if cases else [], lexicon)
    return _best(cases, decoded, lexicon)


def _note_headlines(
    cases: dict[str, _Case],
    titles: Sequence[Decoded],
    headlines: Sequence[str],
    told: Sequence[str],
    lexicon: Lexicon,
) -> None:
    """What `headlines`, the texts of `titles`, say of films; `told` are the other texts above the first question."""
    for part in titles:
        for mention in _in_title(part, lexicon):
            _note(cases, _Found(mention), part, _OCCASION)
        for made in _made_in_title(part, [*headlines, *told], lexicon):
            _note(cases, made, part, _OCCASION if made.worth else _A_FILM)
        for mention in in_headline(part.block.text, lexicon):
            _note(cases, _Found(mention, worth=None), part, 0.0, headlined=True)


def _unbent(cases: dict[str, _Case]) -> dict[str, _Case]:
    """The titles as they are called: what one in an oblique case is worth goes to the same one that is not."""
    plain = {name: case for name, case in cases.items() if not is_bent(case.title)}
    for bent in (case for name, case in cases.items() if name not in plain):
        same = [one for one in plain.values() if same_but_bent(bent.title, one.title)]
        if len(same) == 1:
            same[0].weight += max(bent.weight, 0.0)
    return plain


def _bounds(decoded: Sequence[Decoded]) -> tuple[int, int]:
    """Where the first question and the last answer stand."""
    first = next((at for at, part in enumerate(decoded) if part.kind is QUESTION), 0)
    return first, next((at for at in range(len(decoded) - 1, -1, -1) if decoded[at].kind is ANSWER), len(decoded))


def _best(cases: dict[str, _Case], decoded: Sequence[Decoded], lexicon: Lexicon) -> Stated[Film] | None:
    ranked = sorted(cases.values(), key=lambda case: -case.weight)
    if not ranked or ranked[0].doubtful or ranked[0].weight < _ENOUGH:
        return None
    if len(ranked) > 1 and ranked[0].weight == ranked[1].weight:
        return None
    title = in_small_letters(ranked[0].title, decoded, lexicon)
    return Stated(Film(title), Origin.INFERRED, ranked[0].evidence, ranked[0].line)


def _tells(part: Decoded) -> bool:
    return part.kind is TurnKind.NARRATION and len(part.block.text) < _LONGEST


def _may_introduce(part: Decoded) -> bool:
    """Whether it is set as a quotation above the talk, as introductions of Markdown are, too, or a host begins it."""
    hosts = part.kind is QUESTION and late(_HOSTS).search(part.block.text) is not None
    return hosts or (part.kind is TurnKind.PULL_QUOTE and len(part.block.text) < _LONGEST)


def _named_in(part: Decoded, headlines: Sequence[str], told: Sequence[str], lexicon: Lexicon) -> Iterator[_Found]:
    """The titles in a paragraph of the opening."""
    text = part.block.text.replace("\n", " ")
    for mention in films_in(Passage.of_block(part.block), lexicon):
        yield _Found(mention, marked=True)
    for mention in named_after_noun(text, lexicon):
        if _is_new(mention, text, lexicon) or _goes_on(mention, text):
            yield _Found(mention)
    for names in (apposed_in, released_in, called_in, starred_in, filmed_in, theirs_in):
        for mention in names(text, lexicon):
            yield _Found(mention, worth=_OCCASION)
    for mention in headlined_in(text, [one for one in headlines if one != part.block.text], lexicon):
        yield _Found(mention, worth=_OCCASION)
    for mention in (*made_in(text, [*headlines, *told], lexicon), *entitled_in(text, lexicon)):
        yield _Found(mention, worth=_OCCASION)
    for mention in capitalised_in(text, lexicon):
        yield _Found(mention, worth=None)


def _in_title(part: Decoded, lexicon: Lexicon) -> Iterator[Mention]:
    """The titles of works in the title of a talk: Clara Voss on “Low Tide”; “Low Tide” director Clara Voss."""
    text = part.block.text
    for mention in films_in(Passage.of_block(part.block), lexicon):
        behind = re.match(r"\W{0,3}(?:(?:co-|writer-)?([^\W\d_]+))", text[mention.end :])
        if behind and ":" in behind[0] and late(_SAID).search(mention.title):
            continue  # “I Don’t Row”: director Clara Voss on …
        about = late(_ABOUT).search(text[: mention.start])
        if (
            about
            or is_film_of_headline(text, mention, lexicon)
            or (behind and (is_trade(behind[1].casefold()) or late(_EASTERN_TRADE).match(behind[1])))
        ):
            yield mention
        elif behind and not lexicon.capitals and lexicon.finds(lexicon.film).match(text, mention.end + behind.start(1)):
            yield mention  # ‘Low Tide’, a comedy about oars


def _made_in_title(part: Decoded, others: Sequence[str], lexicon: Lexicon) -> Iterator[_Found]:
    """The titles of which a headline says who made them, and such with which it opens."""
    text = part.block.text
    for mention in films_in(Passage.of_block(part.block), lexicon):
        if is_made_last(text, mention) or is_announced(text, mention, lexicon):
            yield _Found(mention, marked=True)
    for bare in (made_in, opening_headline):
        for mention in bare(text, [one for one in others if one != text], lexicon):
            yield _Found(mention, worth=_OCCASION)


def _on_release(part: Decoded, above: Sequence[str], lexicon: Lexicon) -> Iterator[Mention]:
    """The titles of which a note below a talk says when they come out, unless texts `above` tell of other works."""
    text = part.block.text
    yield from (one for one in released_in(text, lexicon, above) if not is_other_work(one.title, text, above))
    for mention in films_in(Passage.of_block(part.block), lexicon):
        out = _goes_on(mention, text) or (mention.start < len("“ ") and (released(text) or late(_OUT).search(text)))
        if out and comes_out_itself(text, mention.end) and not is_other_work(mention.title, text, above):
            yield mention


def _note(
    cases: dict[str, _Case],
    found: _Found,
    part: Decoded,
    weight: float,
    *,
    doubtful: bool = False,
    headlined: bool = False,
) -> None:
    name = key(found.mention.title)
    evidence = _evidence(found.mention, part.block.text)
    case = cases.setdefault(name, _Case(found.mention.title, weight, evidence, part.block.line, headlined=headlined))
    if weight > case.weight and found.worth is not None:
        case.weight, case.evidence, case.line = weight, evidence, part.block.line
    case.marked |= found.marked
    case.doubtful |= doubtful
    case.headlined &= headlined


def _note_asked(cases: dict[str, _Case], questions: Sequence[Decoded], lexicon: Lexicon) -> None:
    """Who asks names the title, too. Looked for are only the first titles: no opening that is one names more."""
    asking = [part.block.text.replace("\n", " ") for part in questions]
    for case in islice(cases.values(), _MOST_TITLES):
        naming = [text for text in asking if case.title in text]
        asked = len(naming)
        if asked and not (case.headlined and not any(is_film_in(case.title, text, lexicon) for text in naming)):
            case.weight += _ASKED + _ASKED_AGAIN * min(asked - 1, _OFTEN)


def _is_new(mention: Mention, text: str, lexicon: Lexicon) -> bool:
    before = text[max(0, mention.start - 40) : mention.start]
    return bool(lexicon.finds(lexicon.current).search(before)) and not is_former(before, "")


def _goes_on(mention: Mention, text: str) -> bool:
    """Whether what stands behind a title says that it comes out, or what it is about: The short film Low Tide opens on
    Friday; their documentary “Low Tide”, about boats."""
    behind = text[mention.end : mention.end + _BEHIND]
    return late(_IS_ABOUT).match(behind) is not None or released(mention.title + behind) is not None


def _weight(found: _Found, text: str, lexicon: Lexicon) -> float:
    mention = found.mention
    if found.worth is None:
        return 0.0
    clause = _SENTENCE.split(text[max(0, mention.start - 400) : mention.start])[-1][-120:]
    after = _SENTENCE.split(text[mention.end : mention.end + 80])[0]
    current = lexicon.finds(lexicon.current).search(clause)
    occasion = current or is_apposed(text, mention.end, lexicon) or is_occasion(clause, after)
    weight = max(found.worth, _OCCASION * bool(occasion))
    weight += _A_FILM * (bool(lexicon.finds(lexicon.film).search(clause)) or is_made(clause))
    weight += _OCCASION_BEHIND * bool(lexicon.finds(lexicon.current).search(after))
    return weight + _FORMERLY * (is_former(clause, after) or is_no_film(clause, after))


def _evidence(mention: Mention, text: str) -> str:
    """The words around a title, as they stand."""
    start = max(text.rfind(" ", 0, max(0, mention.start - 36)) + 1, 0)
    end = mention.end + (text[mention.end : mention.end + 1] in _CLOSES)
    return f"“{' '.join(text[start:end].split())}”"
