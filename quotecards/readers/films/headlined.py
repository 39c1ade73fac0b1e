"""Titles that the headline of a talk names and its opening names again, as a film is spoken of: no marks are needed."""

import re
from collections.abc import Iterator, Sequence

from quotecards.late import late
from quotecards.readers.body.interview_words import TALK
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.lexicons.english import ENGLISH
from quotecards.readers.films.bare_titles import may_be_title
from quotecards.readers.films.titles import SMALL, Mention

_WORD = r"[A-Z\d][\w’'&-]*"
_RUN = rf"{_WORD}(?:(?:,?\s|:\s|\s[–—]\s)(?:{_WORD}|&|(?:{'|'.join(sorted(SMALL))})(?![\w’'-])))*"
_PARTS = re.compile(r"[\w’'&-]+")
_ARTICLES = frozenset(("A", "An", "The"))
_MOST_WORDS, _SIDES = 8, 2
# Low Tide: An Interview with Clara Voss; Low Tide Director Clara Voss
_OPENS = (
    rf"^(?P<title>{_RUN}?)(?=\s?[:|–—•]"
    r"|\s(?i:(?:co-|writer-)?(?:director|star|cinematographer|dp|composer|editor|press|junket)s?)\b)"
)
# Clara Voss on Making Low Tide; Meet Clara Voss, Low Tide; Clara Voss (Low Tide)
_NAMED = (
    r"(?:\b[Oo]n\s(?:(?:Making|Shooting|Directing|Writing|Filming|Adapting|Editing|Scoring|Designing|Bringing)\s)?|\b(?:[Oo]f|[Bb]ehind|"
    r"[Tt]alks?|[Dd]iscuss(?:es)?|[Uu]npacks|[Aa]bout|[Ff]ilm|[Ff]eature|[Dd]ebut|[Dd]ocumentary|[Dd]rama|[Tt]hriller|[Ss]hort)\s|,\s|\()"
    r"(?:(?:[Hh]er|[Hh]is|[Tt]heir|[Tt]he)\s(?:[\w’'-]+\s){0,3}?(?:[Ff]ilm|[Ff]eature|[Dd]ebut|[Dd]ocumentary|[Dd]rama|[Tt]hriller|[Ss]hort)\s)?"
    rf"(?P<title>{_RUN})(?=$|[,;:)|–—•]|\s[|–—•])"
)
# Low Tide (2021); Low Tide (Clara Voss, 2021)
_DATED = r"\W{0,3}(?P<title>[^\W_][^()\n]{1,60}?)[”\"’'»“*_]?\s\((?:[^()\n]{2,60},\s)?(?:19|20)\d\d\)\.?"
_MADE_BY = (
    r"(?i)(?:(?:an?\s)?(?:[\w-]+\s){0,2}(?:film|documentary|movie)\sby|un\s(?:film|documentaire|documentario)\s(?:de|di|d[’'])|una?\s(?:película|"
    r"documental|filme?)\sde|um\s(?:filme|documentário)\sde|ein\s(?:dokumentar)?film\svon|een\sfilm\svan|en\sfilm\sa[fv]|film\w*\sreż|"
    r"dir\.|directed\sby|regie|réalis|regia|regi\b|dirigid[oa]\spor|realização|reżyseria)[\s:]"
)
_FACTS_BEHIND = r",?\s(?=\(|\d{1,4}\s?(?:min|['’′]|,|$))"  # LOW TIDE, 100 min., Wick
_INTERVIEW_WITH = rf"(?i){TALK}\s?:"  # Interview:Clara Voss (2031)
_EASTERN_FILM = r"(?:映画|电影|電影|영화|주연작|監督作|新作長編)\s?\W$"
_EASTERN_DIRECTOR = r"[』》](?:の|[,、\s])?[^\s、。，,:：『「《]{2,10}\s?(?:監督|导演|導演|감독)"
_LONGEST = 60  # characters of a title
_AROUND, _NEAR = 60, 30  # characters beside a title, and right before it
# the thriller Low Tide; on the set of Low Tide; she stars in Low Tide; the director of Low Tide
_BEFORE = (
    r"(?i)(?:\b(?:{film}),?|\b(?:director|writer|star|creator|maker|cinematographer|editor|composer|producer|scenes|cast|script|"
    r"premiere|release|making|shooting|filming|success|world|story|set)s?(?:\s(?:of|behind))|\b(?:directed|wrote|shot|edited|scored|made|"
    r"makes|making|directing|shooting|adapting|writing|scoring|editing)|\b(?:stars?|starring|appears?|role|performance|turn|plays?\s[^.!?]{{1,40}})\sin|"
    r"\b(?:about|discuss(?:es|ed)?|unpacks|entitled|titled|called)|[\w-][’']s?)\s[“\"‘'«„*_]?$"
)
# Low Tide follows a ferrywoman; Low Tide, her second feature; Low Tide (2021)
_BEHIND = (
    r"[”\"’'»“*_]?(?:\s(?:follows|tells|marks|stars|cent(?:er|re)s|chronicles|depicts|explores|portrays|imagines|opens|premiered|premieres|"
    r"won|screen(?:s|ed)|had\sits|has\s(?:its|been)|made\sits|makes\sits|begins|takes\splace|concerns|sees|finds|features|arrives|"
    r"is\s(?:set|now|out|about|based)|was\s(?:shot|filmed|made|released|selected))\b"
    r"|\s\((?:(?:dir|by|d)\b|(?:19|20)\d\d)|,\s(?:(?:her|his|their|the|an?)\s(?:[\w’'-]+\s){{0,4}}?(?:{film})s?\b|which\s|about\s|now\s|"
    r"by\s|directed\s|out\s|starring\s|premiering\s|based\s|adapted\s))"
)
_THEIRS = (
    rf"[A-Z][\w-]+\s[A-Z][\w-]+[’']s\s(?P<title>{_WORD}(?:\s(?:{_WORD}|(?:{'|'.join(sorted(SMALL))})(?![\w’'-])))+)"
    r"(?=,\s(?P<goes>one\sof|which|an?\s|the\s|her\s|his\s|their\s|now\s|out\s)?|\s(?P<does>is|was|follows|stars|premiere[sd])\s)"
)
_INSIDE = (
    r"\b(?:shots?|scenes?|frames|minutes|moments|sequence|finale)\sof\s(?:[A-Z][\w-]+\s[A-Z][\w-]+[’']s\s)?"
    rf"(?P<title>{_WORD}(?:\s(?:{_WORD}|(?:{'|'.join(sorted(SMALL))})(?![\w’'-])))*\s{_WORD})(?=,\s)"
)
_OF_FILMS = r"(?i)\b(?:film|movie|festival|premi[eè]r|screen|cinema|theaters|feature|documentar|comedy|drama|thriller)"
_TOLD = 120  # characters behind a title
_ASKED_BEFORE = (
    r"(?i)\b(?:(?:idea|inspiration|script|screenplay|screenplays|concept|casting|music|score|look|title|ending|research|footage|material|"
    r"budget|money|funding|audience|audiences|reactions?|response)\s(?:behind|for|of|in|to)|(?:watch(?:ed|ing)?|saw|seen|describe|pitch|finish(?:ed|ing)?|"
    r"complet(?:ed|ing)|made|make|wr[io]te|written|end(?:ed)?\sup\swith))\s$"
)
_ASKED_BEHIND = (
    r"(?:\sis\s(?:your|such\s|at\sonce|both|also)|\s(?:begins|opens|ends|starts)\s(?:with|on)|\scomes?\sfrom|\scome\s(?:about|from|to\sbe)|\sdeals\s|"
    r"\s(?:feels|looks|works|plays)\s|[’']s\s(?:ending|script|story|score|protagonist|characters?|look|opening|final|screenplay|premiere))"
)


def headlined_in(text: str, headlines: Sequence[str], lexicon: Lexicon) -> Iterator[Mention]:
    """The titles in a paragraph of the opening that one of the `headlines` has, too, where the words around them speak
    of a film: ‘Low Tide’: Clara Voss on the River, above: Low Tide follows a ferrywoman."""
    if lexicon is not ENGLISH or not headlines:
        return
    for run in late(_RUN).finditer(text):
        for start, end in _within(run, headlines):
            least = 1 if " " in text[start:end] else _SIDES  # one word alone may be a town
            title = text[start:end]
            shouted = title.isupper() and not text.isupper()
            if _sides(text, start, end, lexicon) >= least and (shouted or may_be_title(title)):
                yield Mention(title, start, end)
                break


def theirs_in(text: str, lexicon: Lexicon) -> Iterator[Mention]:
    """Clara Voss’s Low Tide, one of the discoveries of this festival, …; Clara Voss’s LOW TIDE, which premiered …"""
    if lexicon is not ENGLISH:
        return
    for match in late(_INSIDE).finditer(text) if "s of " in text or "shot of " in text else ():
        if may_be_title(match["title"]):  # the opening shot of Low Tide; of Clara Voss’s Low Tide
            yield Mention(match["title"], *match.span("title"))
    for match in late(_THEIRS).finditer(text):
        inside = text.startswith("In ", match.start() - len("In "))
        goes_on = match["goes"] or match["does"]
        told = (goes_on or inside) and late(_OF_FILMS).search(text, 0 if inside else match.end(), match.end() + _TOLD)
        shouted = match["title"].isupper() and not text.isupper()
        if told and (shouted or may_be_title(match["title"])):
            yield Mention(match["title"], *match.span("title"))


def in_headline(text: str, lexicon: Lexicon) -> Iterator[Mention]:
    """What may be a title in a headline, if a question has it, too: Low Tide: An Interview with Clara Voss; Clara Voss,
    director of Low Tide; Clara Voss on Low Tide, Rain and Rivers."""
    if lexicon is not ENGLISH:
        return
    for pattern in (_OPENS, _NAMED):
        for match in late(pattern).finditer(text):
            for part in (match["title"], re.split(r",? (?:and|&) |, ", match["title"])[0]):
                if " " in part and may_be_title(part):
                    yield Mention(part, match.start("title"), match.start("title") + len(part))


def credited_in(headings: Sequence[str], below: Sequence[str]) -> Iterator[tuple[int, Mention]]:
    """The titles that headings give as a card of credits does, by the index of the heading: Low Tide (2021); LOW TIDE,
    and `below` it: A film by Clara Voss."""
    for at, (heading, line) in enumerate(zip(headings, below, strict=True)):
        dated = late(_DATED).fullmatch(heading)
        made = late(_MADE_BY).match(line)
        title = dated["title"] if dated else late(_FACTS_BEHIND).split(heading)[0]
        named = (dated or made) and not late(_INTERVIEW_WITH).match(title)
        if named and len(title) <= _LONGEST and (title.isupper() or may_be_title(title)):
            yield at, Mention(title, 0, len(title))


def is_film_of_headline(text: str, mention: Mention, lexicon: Lexicon) -> bool:
    """Whether a headline calls what it marks somebody's new film, or names its director beside it: yeni filmi “Tuzlu
    Yol”; 『潮の道』水野航平監督."""
    before = text[max(0, mention.start - _NEAR) : mention.start]
    new = all(lexicon.finds(words).search(before) for words in (lexicon.film, lexicon.current))
    return new or bool(late(_EASTERN_FILM).search(before) or late(_EASTERN_DIRECTOR).match(text, mention.end))


def is_film_in(title: str, question: str, lexicon: Lexicon) -> bool:
    """Whether a question speaks of a title as of a film: the idea for Low Tide; Low Tide is your first feature."""
    places = (found.span() for found in re.finditer(rf"(?<!\w){re.escape(title)}(?!\w)", question))
    return any(
        late(_ASKED_BEFORE).search(question[max(0, start - _AROUND) : start])
        or late(_ASKED_BEHIND).match(question, end)
        or _sides(question, start, end, lexicon)
        for start, end in places
    )


def _sides(text: str, start: int, end: int, lexicon: Lexicon) -> int:
    """On how many sides of a title the words speak of it as of a film."""
    before, behind = (late(pattern.format(film=lexicon.film)) for pattern in (_BEFORE, _BEHIND))
    return bool(before.search(text[max(0, start - _AROUND) : start])) + bool(behind.match(text, end))


def _within(run: re.Match[str], headlines: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where what of some words with capitals begins and ends that stands in a headline, be it in capitals throughout;
    the longest first."""
    words = [part.span() for part in _PARTS.finditer(run.string, run.start(), run.end())]
    for length in range(min(len(words), _MOST_WORDS), 0, -1):
        for first in range(len(words) - length + 1):
            start, end = words[first][0], words[first + length - 1][1]
            if _is_bounded(run.string[start:end]) and _stands_in(run.string[start:end], headlines):
                yield start, end


def _is_bounded(title: str) -> bool:
    """Whether words begin and end as titles do."""
    words = title.split()
    first, last = words[0], words[-1]
    return last.casefold() not in SMALL and (first.casefold() not in SMALL or first in _ARTICLES)


def _stands_in(title: str, headlines: Sequence[str]) -> bool:
    if not any(title in one or title.upper() in one for one in headlines):
        return False
    ends = "" if title.isupper() else r"|[’']s\s[A-Z]"
    spelt = re.compile(rf"(?<![\w-]){re.escape(title)}(?![\w-]{ends})", re.IGNORECASE)
    return any(found[0] in {title, title.upper()} for one in headlines for found in spelt.finditer(one))
