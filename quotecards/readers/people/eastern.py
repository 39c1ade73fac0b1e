"""People named in Chinese, Japanese or Korean, which have no capitals: the words beside a name show that it is one.

A family name comes first and is one of few. Behind the name stands a form of address, a trade or a word for an
interview, before it a trade or words such as “my name is”.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from quotecards.model.text import TurnKind
from quotecards.readers.body.trades import is_trade
from quotecards.readers.people.eastern_forms import (
    ASKED,
    BEGINS,
    FIELDS,
    INTRODUCTIONS,
    MET_NOBODY,
    PRESENTED,
    TITLES,
    WHO_TALKS,
    Form,
    form_of,
)
from quotecards.readers.people.eastern_words import (
    ADDRESS,
    ADDRESSED,
    CHINESE,
    DOES,
    JAPANESE,
    KIN,
    KIND,
    KOREAN,
    NOBODY,
    PARTICLES,
    READING,
    WHOLE,
    WIDE,
    whole_name,
    with_second,
)
from quotecards.readers.people.front import Front
from quotecards.readers.people.signs import Candidate, Sign
from quotecards.readers.roles.decoder import Decoded

_LINE = 80  # characters of a title, or of a line below it
_TITLED = 3  # parts of an opening that may be such lines
_LONGEST = 2_000  # characters of a paragraph
_OFTEN = 3  # times that an introduction names its subject
_STOPS = ("。", "다", "요", "！")  # the end of a sentence
_FOOT = 4  # parts at the end, in which a line may say who was asked
_HANGUL = re.compile(r"[\uac00-\ud7a3]")
_MET = frozenset({Sign.MET, Sign.TITLE_MET, Sign.TITLE_SUBJECT, Sign.TOLD_US, Sign.GUEST, Sign.PRESENTS_THEMSELVES})
_KANA = re.compile(r"[\u3041-\u30fa]")
_SCRIPT = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")


Found = tuple[str, Form, str]  # a name, the form in which it stands, and its words


def note_eastern(cases: dict[str, Candidate], front: Front, decoded: Sequence[Decoded], presenting: str) -> None:
    """What title, introduction and first words, `presenting`, show of people whose names have no capitals."""
    if not _SCRIPT.search(presenting):
        return
    japanese = bool(_KANA.search(presenting))
    found: list[tuple[Found, int]] = []
    for at, part in enumerate(front.parts):
        text = part.block.text[:_LONGEST]
        short = at < _TITLED and len(text) <= _LINE and not text.rstrip("」』”).）").endswith(_STOPS)
        titled = part.kind is TurnKind.HEADING or short
        forms = (*ASKED, *FIELDS, *(TITLES if titled else INTRODUCTIONS))
        found += [(one, part.block.line) for one in _named_in(text, forms, japanese=japanese)]
    first = next((part.block.line for part in decoded if part.kind is TurnKind.ANSWER), 1)
    found += [(one, first) for one in _named_in(presenting, PRESENTED, japanese=japanese)]
    foot = "\n".join(part.block.text[:_LINE] for part in decoded[-_FOOT:])
    found += [(one, decoded[-1].block.line) for one in _named_in(foot, FIELDS, japanese=japanese)]
    named = {name for (name, _, _), _ in found} | {name for name in cases if _SCRIPT.match(name)}
    for one, line in found:
        name = whole_name(one[0], named)
        _note(cases, one, with_second(name, front.text) if _HANGUL.match(name) else name, line)
    for part in front.parts:
        if part.kind is TurnKind.HEADING:
            _note_first(cases, part)
        elif not any(_MET & case.signs.keys() for case in cases.values()):
            _note_nobody_met(cases, part)
        if "×" in part.block.text or "✕" in part.block.text:
            _note_pair(cases, part.block.text, part.block.line)
    told = "\n".join(part.block.text for part in front.parts if part.kind is not TurnKind.HEADING)
    for name, case in cases.items():
        if _SCRIPT.match(name) and told.count(name) >= _OFTEN:
            case.note(Sign.SURNAME_OFTEN, front.parts[0].block.line, "the introduction names them again and again")


def _named_in(text: str, forms: Sequence[Form], *, japanese: bool) -> Iterator[Found]:
    """Each name in `text`, the form in which it stands, and its words."""
    if japanese or not _HANGUL.search(text):
        text = READING.sub("", text.translate(WIDE))
    for form in (one for one in forms if one.fits(japanese=japanese)):
        for match in form.pattern.finditer(text):
            shown = ("" if japanese else " ").join(match["name"].split())
            name = ADDRESSED.sub("", shown).removesuffix("准")
            kin = form.sign is Sign.NAMED and KIN.search(text, max(0, match.start("name") - 30), match.start("name"))
            if not kin and not _is_nobody(name, shown[len(name) :] or text[match.end("name") :][:2]):
                yield name, form, match[0].strip()


def _is_nobody(name: str, behind: str) -> bool:
    """Whether it says what somebody is; `behind` it stands how they are addressed."""
    return bool(KIND.search(name) or (NOBODY.search(name) and not behind.startswith(DOES)))


def _note_pair(cases: dict[str, Candidate], text: str, line: int) -> None:
    """水野監督×林航平: who stands beside such a sign was met together with somebody."""
    for name, case in cases.items():
        if re.search(rf"[×✕]\s*[^\s×✕]{{0,6}}?{re.escape(name)}|{re.escape(name)}\s*(?:{ADDRESS})?\s*[×✕]", text):
            case.note(Sign.TOGETHER, line)


def _note_first(cases: dict[str, Candidate], part: Decoded) -> None:
    """A title may begin with whom the introduction names."""
    for case in (case for name, case in cases.items() if _SCRIPT.match(name) and part.block.text.startswith(name)):
        if Sign.HELD_IT not in case.signs:
            case.note(Sign.TITLE_SUBJECT, part.block.line)


def _note_nobody_met(cases: dict[str, Candidate], part: Decoded) -> None:
    """先輩に話を聞いた, 배우를 만났다: who is not named was met, and nobody who is."""
    if MET_NOBODY.search(part.block.text):
        for case in (case for name, case in cases.items() if _SCRIPT.match(name)):
            case.note(Sign.NOT_MET, part.block.line)


def _note(cases: dict[str, Candidate], found: Found, name: str, line: int) -> None:
    """`name` is whom the words mean; nobody where several have it."""
    if not name:
        return
    _, form, words = found
    case = cases.setdefault(name, Candidate(name))
    case.introduced = True
    case.note(form.sign, line, f"“{words}”", person=True)
    if form.trade:
        case.note(Sign.TRADE, line)


def eastern_names(voices: Mapping[str, str], opening: str) -> dict[str, str]:
    """The full names of those voices that are a family name or a first one alone, by the key of their label, where the
    opening says of one alone who fits that they were met, or asked: 航平, of 水野航平監督に話を聞いた."""
    japanese = bool(_KANA.search(opening))
    lines = [line[:_LONGEST] for line in opening.splitlines()]
    people = {name for line in lines for name, _, _ in _named_in(line, WHO_TALKS, japanese=japanese)}
    found: dict[str, str] = {}
    for key, voice in voices.items():
        fits = {one for one in people if len(one) > len(voice) > 1 and (one.startswith(voice) or one.endswith(voice))}
        fits = fits or (_called(voice, lines, japanese=japanese) if is_trade(voice) else set())
        if len(fits) == 1:
            found[key] = fits.pop()
    return {key: name for key, name in found.items() if list(found.values()).count(name) == 1}


def _called(trade: str, lines: Sequence[str], *, japanese: bool) -> set[str]:
    """Those whose name stands right beside a trade: 俳優の林陽子さん, 水野航平監督, 윤하늘 감독, 导演林小舟."""
    trade = rf"{WHOLE}{trade}"
    forms = (
        rf"{trade}[・の、]?{JAPANESE}(?:{ADDRESS})",
        rf"{BEGINS}{JAPANESE}{trade}",
        rf"{trade}\s[‘'“\"]?{KOREAN}{PARTICLES}",
        rf"{KOREAN}\s{trade}",
        rf"{trade}{CHINESE}(?=[，。、！（(\s是在和与]|$)",
        rf"{BEGINS}{CHINESE}{trade}",
    )
    kept = [form_of(form, Sign.TRADE) for form in forms]
    return {name for line in lines for name, _, _ in _named_in(line, kept, japanese=japanese)}
