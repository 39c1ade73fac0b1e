"""What stands above a talk, or is said of it outside: the opening, in which guests are named, and its author."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from quotecards.late import late
from quotecards.model.text import TurnKind
from quotecards.readers.body.blocks import Block, Dress
from quotecards.readers.body.frontmatter import About
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.interview_words import INTERVIEW, TALK, WITH
from quotecards.readers.body.label_names import is_full_name
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.met import is_met
from quotecards.readers.body.names import Name, is_addressed_formally, names_in
from quotecards.readers.body.no_names import PARTICLES
from quotecards.readers.body.trades import holds_trade, is_trade
from quotecards.readers.films.titles import Passage, named_after_noun, titles_in
from quotecards.readers.people.bare_names import is_surname, whole_by_first
from quotecards.readers.people.makers import FIELD, names_maker, names_others
from quotecards.readers.roles.asking import has_question_mark
from quotecards.readers.roles.decoder import Decoded
from quotecards.readers.roles.shapes import is_byline, is_sentence, is_unfinished_line

_MOST = 30  # blocks
_ON_TOP = 3  # parts
_STROKES = (" | ", " – ", " — ", " - ", " · ", " » ", " :: ")
_LONGEST = 5_000  # characters of one
# 2033-05-14 – Ann Lanning; 14 May, Ann Lanning
_DATED = re.compile(r"(?:\d{4}-\d{2}-\d{2}\b|\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\d{1,2}\.?\s[^\W\d_]{3,10},\s).{0,70}$")
# Wednesday, May 14, 2033; 14. Mai 2033
_DATE = re.compile(
    r"(?:[^\W\d_]{2,12}\.?,?\s)?(?:\d{1,2}\.?(?:\sde)?\s[^\W\d_]{3,10}\.?,?(?:\sde)?\s\d{4}|[^\W\d_]{3,10}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|"
    r"\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4})"
)
_MONTH = re.compile(r"[^\W\d_]{3,10}\.?\s(?:19|20)\d\d")  # what is left of 14. Mai 2033
# Ann Lanning - The Reel Review; Ann Lanning, Lantern & Reel; Ann Lanning / Lantern & Reel; but not Clara Voss - Cellist
_HOUSE = (
    r"(?P<name>[^\n:]{3,40}?)"
    r"(?:\s+[-–—|]\s+(?P<house>[A-ZÀ-ÖØ-Þ][^\n]{2,40})|(?:,\s|\s[/·•]\s)(?P<apart>[A-ZÀ-ÖØ-Þ][^\n,.]{2,40}))"
)
_INTERVIEW = rf"(?i:{INTERVIEW})(?:\s?[:：]|\s[A-ZÀ-ÖØ-Þ])"  # Interview: Clara Voss, as a title; Interview Clara Voss
_MET = rf"(?i)(?<!\w){TALK}\s{WITH}\s"  # A conversation with Clara Voss (2 May 2031)
_ANNOUNCED = 40  # characters
_LINE = 80  # characters of one
_WITH_LAST = rf"(?i)\s{WITH}$"
_ALSO = ("and ", "und ", "et ", "y ", "e ", "& ", "och ", "og ", "en ", "i ", "a ", "и ")
_TALKED = rf"(?i)(?<!\w){INTERVIEW}(?!\w)"


class Front(NamedTuple):
    """The parts of the opening, title first, and the lines that name its author.

    A first question in which the host introduces the guest is the last part.
    """

    parts: tuple[Decoded, ...]
    written: str

    @classmethod
    def of(cls, decoded: Sequence[Decoded], lexicon: Lexicon, about: About) -> "Front":
        """`about` is what is said of the text outside of it."""
        first = next((at for at, part in enumerate(decoded) if _begins_talk(part)), 0)
        parts = [_in_one_line(part) for part in _whole(decoded[:first]) if len(part.block.text) < _LONGEST]
        if parts and (_is_date(parts[0].block) or _DATE.fullmatch(parts[0].block.text)):
            parts = parts[1:]  # the title stands below it
        title = next((part.block.text for part in parts[:1] if not about.title or part.block.text in about.title), "")
        title = next(
            (part.block.text for part in parts[:_MOST] if part.block.text == about.title), title
        )  # below a menu
        dated = {at for at, part in enumerate(parts) if _names_author(part.block.text, first=part.block.text == title)}
        dated |= {at for at in range(1, len(parts)) if _is_date(parts[at].block)}
        dated |= {0} if about.title and parts and _names_house(parts[0].block) else set()
        dated |= {at for at in range(min(len(parts), _ON_TOP)) if _names_house_alone(parts, at)}
        nameless = {at for at in dated if not (any(names_in(text := parts[at].block.text)) or _of_talk(text))}
        parts = [_as_title(part) if at < max(dated, default=0) else part for at, part in enumerate(parts)]
        authors = dated | {at - 1 for at in nameless if _is_lone_name(parts, at - 1)}
        written = "\n".join([*(parts[at].block.text for at in sorted(authors)), about.author])
        kept = [part for at, part in enumerate(parts) if at not in authors]
        parts = [part for at, part in enumerate(kept) if not ((at or about.title) and names_others(part.block.text))][
            :_MOST
        ]
        shown = any(_is_of_title(part, about.title) for part in parts[:_ON_TOP])
        heads = [about.title] if about.title and not shown else []
        asked = [line for line in about.above if _names_author(line, first=True) and not late(_MET).search(line)]
        written = "\n".join([written, *asked])
        above = [_outside(line, about, _kind_above(line)) for line in about.above if line not in asked]
        parts[:0] = [*(_outside(head, about, TurnKind.HEADING) for head in heads), *above]
        if about.guest:
            parts.append(_outside(f"Guest: {about.guest}", about))
        if about.summary:
            parts.append(_outside(about.summary, about))
        if first < len(decoded):
            parts += _introducing(decoded[first], lexicon)
        return cls(tuple(parts), written)

    @property
    def text(self) -> str:
        """All of it, one part a line."""
        return "\n".join(part.block.text for part in self.parts)

    @property
    def told(self) -> str:
        """What is no title of it."""
        return "\n".join(part.block.text for part in self.parts if part.kind is not TurnKind.HEADING)

    @property
    def introducing(self) -> str:
        """The first question, if the host introduces the guest in it."""
        return self.parts[-1].block.text if self.parts and self.parts[-1].kind is TurnKind.QUESTION else ""


def _as_title(part: Decoded) -> Decoded:
    """What stands above a by-line and has no full stop as a title, as headlines below menus are not always taken for
    one."""
    titled = part.kind is TurnKind.NARRATION and is_unfinished_line(part.block.text)
    return replace(part, kind=TurnKind.HEADING) if titled else part


def people_in(part: Decoded, lexicon: Lexicon) -> list[Name]:
    """The names in a block that are no part of a title."""
    text = part.block.text
    titles = [*titles_in(Passage.of_block(part.block), lexicon), *named_after_noun(text, lexicon)]
    return [
        name
        for name in names_in(text)
        if not any(title.start <= name.start < title.end or title.start < name.end <= title.end for title in titles)
    ]


def bare_name(name: str, names: Sequence[str]) -> str:
    """The name without a capitalised word before it that it does not have elsewhere (Cellist Clara Voss), not in
    capitals where it stands in others somewhere, and with all of a double surname. What is a surname of two words (De
    Voss; Voss Lund, for Clara Voss Lund) is the whole name that ends with it, as is Herr Voss, if one alone has it."""
    if (whole := whole_by_first(name, names)) != name:
        return whole
    if len(name.split()) == 2 and is_addressed_formally(name):
        named = name.split()[1]  # by surname, or Dona Clara
        owners = {one for one in names if one.endswith(f" {named}") or one.startswith(f"{named} ")}
        owners = {one for one in owners if not is_addressed_formally(one)}
        return owners.pop() if len(owners) == 1 else name
    name = next((one for one in names if one.startswith(f"{name}-")), name)
    if is_surname(name):
        last = f" {name.casefold()}"
        return next((one for one in names if one.casefold().endswith(last)), name)
    name = next((one for one in names if _has_surnames(one, name)), name)
    whole = f" {name.casefold()}"
    names = [one for one in names if whole_by_first(one, [name]) == one]
    found = (one for one in names if whole.endswith(f" {one.casefold()}"))
    found = (one for one in found if not (is_surname(one) or _has_surnames(name, one)))
    return min(found, key=lambda one: (len(one), one.isupper()), default=name)


def _whole(parts: Sequence[Decoded]) -> Iterator[Decoded]:
    """The parts; a line that says with whom was spoken may go on in the ones right below with who that is: Interview
    with the rower, / Clara Voss / and Ben Okri"""
    above: Decoded | None = None
    for part in parts:
        if above and not part.block.gap and _names_next(above.block.text, part.block.text):
            text = f"{above.block.text} {part.block.text}"
            above = replace(above, block=replace(above.block, text=text, end=part.block.end))
            continue
        if above:
            yield above
        above = part
    if above:
        yield above


def _names_next(above: str, below: str) -> bool:
    """Whether `above` says with whom was spoken, and `below` says who that is, or who else."""
    line = above.rpartition("\n")[2]
    open_yet = line.endswith(",") or late(_WITH_LAST).search(line) is not None
    if len(line) > _LINE or not (open_yet or below.startswith(_ALSO)):
        return False
    talked = late(_TALKED).search(line)
    named = list(names_in(line[talked.end() :])) if talked else []
    name = next(names_in(below), None)
    if not (talked and name):
        return False
    if open_yet:
        return not named and not name.start and begins_with_given_name(name.text)
    return bool(named) and line.endswith(named[-1].text)


def _in_one_line(part: Decoded) -> Decoded:
    """The part with blanks for the ends of lines that were broken by hand, which part names too; not above a by-line,
    which stands in a line of its own."""
    text = part.block.text
    if "\n" not in text or any(is_byline(line.strip()) for line in text.split("\n")[1:]):
        return part
    return replace(part, block=replace(part.block, text=text.replace("\n", " ")))


def _has_surnames(name: str, surnames: str) -> bool:
    """Whether `name` is one or more first names and `surnames`: Clara Voss Lund."""
    first = name.removesuffix(f" {surnames}")
    if first == name or not all(map(begins_with_given_name, first.split(" "))):
        return False
    head = surnames.partition(" ")[0]
    return head.casefold() in PARTICLES or not begins_with_given_name(head)  # Clara Ben Voss; Clara Voss von Lund


def _is_of_title(part: Decoded, title: str) -> bool:
    """Whether a heading is the title without the name of the site behind it: Clara Voss | The Reel Review"""
    text = part.block.text
    return part.kind is TurnKind.HEADING and title.startswith(text) and title.startswith(_STROKES, len(text))


def _begins_talk(part: Decoded) -> bool:
    """Whether `part` is no more of the opening: a question, or an answer that its own label tells."""
    return part.kind is TurnKind.QUESTION or (part.kind is TurnKind.ANSWER and part.block.label is not None)


def _names_author(text: str, *, first: bool) -> bool:
    if first and late(_INTERVIEW).match(text):
        return False
    return is_byline(text) or names_maker(text, titled=not first) or (not first and bool(_DATED.match(text)))


def _is_date(block: Block) -> bool:
    """Whether a line is a date whose day was taken for its number."""
    return Dress.NUMBER in block.dress and bool(_MONTH.fullmatch(block.text))


def _of_talk(text: str) -> bool:
    """Whether a line with a date says that it is that of a talk: who is named above it talked."""
    return late(_TALKED).search(text) is not None


def _names_house(block: Block) -> bool:
    """Whether a line below the title gives its author and their house: Ann Lanning - The Reel Review."""
    found = _of_house(block.text) if Dress.HEADING not in block.dress else None
    return found is not None and found["house"] is not None


def _names_house_alone(parts: Sequence[Decoded], at: int) -> bool:
    """Whether a line on top gives somebody of whom the opening says no more, their house behind a comma or a stroke,
    and it tells of somebody else: Ann Lanning, Lantern & Reel. In the title a dash may stand before a work."""
    found = _of_house(parts[at].block.text)
    if not found or not (found["apart"] or at):
        return False
    below = "\n".join(part.block.text for part in parts[at + 1 :])
    return found["name"].split()[-1] not in below and any(names_in(below))


def _of_house(text: str) -> re.Match[str] | None:
    """A line that is nothing but somebody's full name and a house, which is no trade."""
    found = late(_HOUSE).fullmatch(text)
    if not found or not is_full_name(found["name"]) or holds_trade(found["house"] or found["apart"]):
        return None
    # Low Tide Captain, Clara Voss: what parts them stands before somebody
    somebody = begins_with_given_name(found["apart"] or "") and not begins_with_given_name(found["name"])
    return None if somebody or is_trade(found["name"].split()[-1]) else found


def _kind_above(line: str) -> TurnKind:
    """What a line outside of the text is: sentences introduce, all else is a title."""
    return TurnKind.NARRATION if is_sentence(line) else TurnKind.HEADING


def _outside(words: str, about: About, kind: TurnKind = TurnKind.NARRATION) -> Decoded:
    """Words of the front matter as if they stood in the text."""
    dress = frozenset({Dress.HEADING}) if kind is TurnKind.HEADING else frozenset[str]()
    return Decoded(Block(words, 0, len(words), about.line, 1, dress), kind, opens=False, evidence=())


def _is_lone_name(opening: Sequence[Decoded], at: int) -> bool:
    """Whether a heading below the first one is nothing but a name, for which none above asks (Interviewee): above a
    date, that of the author."""
    text = opening[at].block.text if at > 0 and opening[at].kind is TurnKind.HEADING else ""
    return ":" not in text and is_full_name(text.title()) and not FIELD.search(f"{opening[at - 1].block.text}:")


def _introducing(part: Decoded, lexicon: Lexicon) -> list[Decoded]:
    """The first question, where the host introduces the guest in it, or says with a label of their own what asks
    nothing: Today Clara Voss, who made Low Tide, answers your questions."""
    text = part.block.text[:2_000] if part.kind is TurnKind.QUESTION else ""
    announces = part.block.label and len(text) >= _ANNOUNCED and not has_question_mark(text)
    return [part] if announces or any(is_met(text[: name.start], lexicon) for name in names_in(text)) else []
