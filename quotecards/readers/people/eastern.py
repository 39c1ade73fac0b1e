"""People named in Chinese, Japanese or Korean, which have no capitals: the words beside a name show that it is one.

A family name comes first and is one of few. Behind the name stands a form of address, a trade or a word for an
interview, before it a trade or words such as “my name is”.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from quotecards.model.text import TurnKind
from quotecards.readers.body.trades import is_trade
from quotecards.readers.people.eastern_words import (
    ADDRESS,
    ADDRESSED,
    CHINESE,
    DOES,
    JAPANESE,
    KIND,
    KOREAN,
    NO_HAN,
    NO_HANGUL,
    NOBODY,
    PARTICLES,
    TALK_ZH,
    TRADE_KO,
    TRADE_ZH,
    WHOLE,
)
from quotecards.readers.people.front import Front
from quotecards.readers.people.signs import Candidate, Sign
from quotecards.readers.roles.decoder import Decoded

_LINE = 80  # characters of a title, or of a line below it
_TITLED = 3  # parts of an opening that may be such lines
_LONGEST = 2_000  # characters of a paragraph
_OFTEN = 3  # times that an introduction names its subject
_KANA = re.compile(r"[\u3041-\u30fa]")
_SCRIPT = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")


class _Form(NamedTuple):
    """Words around a name, what they show of whom it names, and whether they show a trade."""

    pattern: re.Pattern[str]
    sign: Sign
    trade: bool

    @property
    def is_japanese(self) -> bool:
        """Whether it takes any signs that Japanese shares with Chinese for a name."""
        return JAPANESE in self.pattern.pattern


def _form(pattern: str, sign: Sign, *, trade: bool = False) -> _Form:
    return _Form(re.compile(pattern), sign, trade)


# 映画監督・水野航平: a dot before ideographs parts a trade from a name, others stand inside of one
_BEGINS = r"(?:^|[\s、。，！？「」『』【】｜|丨：:／/（(の]|・(?=[\u3400-\u9fff]))"
# 作ったのが水野航平監督だ: a particle parts a name from what stands before it
_BEGINS_JA = rf"(?:{_BEGINS}|(?<=[がはをともで]))"
_MET_JA = _form(
    rf"(?:{_BEGINS}|(?<=[ぁ-ん])){JAPANESE}(?:{ADDRESS})に、?"
    r"(?:(?:[^。、]{1,20}(?:[前機]に|[中後際]に|あわせ|合わせ)、?)?(?:[^。、に]{1,40}について、?)?(?:話|お話|インタビュー|取材|聞|訊|聴|伺|うかが)|[^。、に]{1,30}を(?:聞い|聞き|訊|伺|うかが))",
    Sign.MET,
    trade=True,
)
# 水野航平さん。…の公開を前に話を聞いた: who was named before, and nobody else
_NAMED_THEN_MET_JA = _form(
    rf"{_BEGINS}{JAPANESE}(?:{ADDRESS})[。、](?=(?:(?!{ADDRESS})[^\n]){{0,100}}?"
    r"(?:話を?|思いを?|インタビューを?)(?:聞|訊|聴|伺|うかが|行|し))",
    Sign.MET,
    trade=True,
)
# 水野航平監督だ。監督に話を聞いた: who was named before with the same word
_MET_BY_OFFICE_JA = _form(
    rf"{_BEGINS_JA}{JAPANESE}(?P<office>監督|教授|選手|先生)(?=[^\n]{{0,120}}?[。、](?P=office)に、?"
    r"(?:お?話|インタビュー|取材|聞|訊|聴|伺|うかが))",
    Sign.MET,
    trade=True,
)
_ASKED_KO = _form(
    rf"{KOREAN}[’'”\"]?\s?(?:씨|님|{TRADE_KO})?에게서?\s(?:[^.!?\s]{{1,12}}\s){{0,5}}?(?:물었|물어|들었|들어\s?봤|여쭸)",
    Sign.MET,
    trade=True,
)
_MET_KO = _form(  # 윤하늘 감독을 부산의 한 카페에서 만났다: nobody else may stand between
    rf"{KOREAN}[’'”\"]?\s?(?:씨|님|{TRADE_KO})?[을를와과]\s"
    r"(?:[^.!?,\s]{1,10}(?<![이가을를와과])(?<!에게)\s){0,6}?(?:만났|만나|마주\s?앉|인터뷰|(?:이야기|대화)를\s나|나눈\s(?:이야기|대화))",
    Sign.MET,
    trade=True,
)
_TOLD_ZH = _form(
    rf"{_BEGINS}{CHINESE}(?:{TRADE_ZH})?(?:，?[在于][^，。]{{1,12}}|日前|近日)?接受了?[^，。、\s]{{0,10}}(?:{TALK_ZH})",
    Sign.TOLD_US,
)
_MET_ZH = _form(
    rf"(?:{TALK_ZH}|邀请到?了?|请到了?|请来了?|采访了|见到了?|拜访了)(?:[^\s，。]{{0,6}}?(?:{TRADE_ZH}))?{CHINESE}(?=[，。、！\s]|$)",
    Sign.MET,
)
_INTERVIEW_JA = _form(
    rf"{_BEGINS}{JAPANESE}(?:{ADDRESS})?[ \u3000]?(?:への|への?|に|の)?(?:ロング|独占|特別|単独)?インタビュー",
    Sign.TITLE_MET,
)
_TITLES = (
    _form(
        rf"(?:{TALK_ZH})\s*[｜|丨：:·]?\s*(?:[^\s｜|丨：:]{{0,6}}?(?:{TRADE_ZH})\s*)?{CHINESE}{NO_HAN}",
        Sign.TITLE_MET,
    ),
    _form(rf"{_BEGINS}{CHINESE}(?:{TRADE_ZH})?\s*[｜|丨：:]?\s*(?:{TALK_ZH})", Sign.TITLE_MET),
    _form(rf"(?:{TRADE_ZH}){CHINESE}(?=[，。、！（(\s是在和与跟及]|$)", Sign.TITLE_NAMES, trade=True),
    _form(rf"^{CHINESE}\s*[｜|丨：:]", Sign.TITLE_SUBJECT),
    _form(rf"^{CHINESE}$", Sign.TITLE_ALONE),
    _form(rf"[｜|丨：:]\s*{CHINESE}$", Sign.TITLE_COLUMN),
    _INTERVIEW_JA,
    _form(rf"インタビュー[\s」】]*[｜|：:「【／/ \u3000]\s*{JAPANESE}(?:{ADDRESS})?(?=$|[」】\s（(])", Sign.TITLE_MET),
    _MET_JA,  # a short introduction
    _NAMED_THEN_MET_JA,
    _MET_BY_OFFICE_JA,
    _MET_KO,
    _ASKED_KO,
    _MET_ZH,
    _TOLD_ZH,
    _form(rf"{_BEGINS_JA}{JAPANESE}(?:{ADDRESS})", Sign.TITLE_NAMES, trade=True),
    _form(rf"{KOREAN}\s?(?:{TRADE_KO}|씨|님)?\s?(?:[와과]의?)?\s?인터뷰", Sign.TITLE_MET),
    _form(
        rf"인터뷰\s?[\]】｜|:：)]\s*(?:['‘“\"<〈][^'’”\">〉\n]{{1,30}}['’”\">〉]\s)?"
        rf"(?:[\uac00-\ud7a3]{{0,4}}(?:{TRADE_KO})\s)?[‘'“\"]?{KOREAN}{NO_HANGUL}",
        Sign.TITLE_MET,
    ),
    _form(rf"(?:{TRADE_KO})\s[‘'“\"]?{KOREAN}{PARTICLES}", Sign.TITLE_NAMES, trade=True),
    _form(rf"{KOREAN}\s(?:{TRADE_KO}|씨|님)[가이의은는]?{NO_HANGUL}", Sign.TITLE_NAMES, trade=True),
)
_INTRODUCTIONS = (
    _MET_JA,
    _NAMED_THEN_MET_JA,
    _MET_BY_OFFICE_JA,
    _form(rf"{_BEGINS_JA}{JAPANESE}(?:{ADDRESS})", Sign.NAMED, trade=True),
    _MET_ZH,
    _form(rf"(?:{TRADE_ZH}){CHINESE}(?=[，。、！（(\s是在和与跟及]|$)", Sign.NAMED, trade=True),
    _form(rf"{_BEGINS}{CHINESE}(?:{TRADE_ZH})", Sign.NAMED, trade=True),
    _MET_KO,
    _ASKED_KO,
    _TOLD_ZH,
    _form(rf"(?:{TRADE_KO})\s[‘'“\"]?{KOREAN}{PARTICLES}", Sign.NAMED, trade=True),
    _form(rf"{KOREAN}\s(?:{TRADE_KO}|씨|님)[가이의은는을를과와도]?{NO_HANGUL}", Sign.NAMED, trade=True),
)
_PRESENTED = (
    _form(rf"(?:我叫|我是|我的名字是|我的名字叫){CHINESE}{NO_HAN}", Sign.PRESENTS_THEMSELVES),
    _form(rf"(?:^|[、。！\s]){JAPANESE}(?:と申します|といいます|と言います)", Sign.PRESENTS_THEMSELVES),
    _form(
        rf"(?:저는|나는|전)\s(?:[\uac00-\ud7a3]{{1,8}}\s){{0,3}}?{KOREAN}(?:입니다|이라고|라고|이에요|예요)",
        Sign.PRESENTS_THEMSELVES,
    ),
)
_ASKED = (
    _form(rf"{KOREAN}\s?(?:기자|에디터){NO_HANGUL}", Sign.HELD_IT),
    _form(
        rf"(?:文|撰文|采访|採訪|记者|記者|编辑|編輯|作者|取材|聞き手|撮影|構成)\s?[/／：:丨｜|＝=・]\s?{CHINESE}{NO_HAN}",
        Sign.HELD_IT,
    ),
    _form(rf"(?:文|取材|聞き手|撮影|構成|編集)\s?[/／：:＝=・]\s?{JAPANESE}(?=$|[\s、。／/])", Sign.HELD_IT),
)
_WHO_TALKS = (  # forms that show plainly that a name is whole
    _MET_JA,
    _NAMED_THEN_MET_JA,
    _MET_BY_OFFICE_JA,
    _INTERVIEW_JA,
    _MET_KO,
    _ASKED_KO,
    _MET_ZH,
    _TOLD_ZH,
    *_ASKED,
)


def note_eastern(cases: dict[str, Candidate], front: Front, decoded: Sequence[Decoded], presenting: str) -> None:
    """What title, introduction and first words, `presenting`, show of people whose names have no capitals."""
    if not _SCRIPT.search(presenting):
        return
    japanese = bool(_KANA.search(presenting))
    for at, part in enumerate(front.parts):
        text = part.block.text[:_LONGEST]
        titled = part.kind is TurnKind.HEADING or (at < _TITLED and len(text) <= _LINE)
        for found in _named_in(text, (*_ASKED, *(_TITLES if titled else _INTRODUCTIONS)), japanese=japanese):
            _note(cases, found, part.block.line)
        if titled and ("×" in text or "✕" in text):
            _note_pair(cases, text, part.block.line)
    first = next((part.block.line for part in decoded if part.kind is TurnKind.ANSWER), 1)
    for found in _named_in(presenting, _PRESENTED, japanese=japanese):
        _note(cases, found, first)
    told = "\n".join(part.block.text for part in front.parts if part.kind is not TurnKind.HEADING)
    for name, case in cases.items():
        if _SCRIPT.match(name) and told.count(name) >= _OFTEN:
            case.note(Sign.SURNAME_OFTEN, front.parts[0].block.line, "the introduction names them again and again")


def _named_in(text: str, forms: Sequence[_Form], *, japanese: bool) -> Iterator[tuple[str, _Form, str]]:
    """Each name in `text`, the form in which it stands, and its words."""
    for form in (one for one in forms if japanese or not one.is_japanese):
        for match in form.pattern.finditer(text):
            shown = " ".join(match["name"].split())
            name = ADDRESSED.sub("", shown)
            if not _is_nobody(name, shown[len(name) :] or text[match.end("name") :][:2]):
                yield name, form, match[0].strip()


def _is_nobody(name: str, behind: str) -> bool:
    """Whether it says what somebody is; `behind` it stands how they are addressed."""
    return bool(KIND.search(name) or (NOBODY.search(name) and not behind.startswith(DOES)))


def _note_pair(cases: dict[str, Candidate], text: str, line: int) -> None:
    """水野監督×林航平: who stands beside such a sign was met together with somebody."""
    for name, case in cases.items():
        if re.search(rf"[×✕]\s*[^\s×✕]{{0,6}}?{re.escape(name)}|{re.escape(name)}\s*(?:{ADDRESS})?\s*[×✕]", text):
            case.note(Sign.TOGETHER, line)


def _note(cases: dict[str, Candidate], found: tuple[str, _Form, str], line: int) -> None:
    name, form, words = found
    # A name may be met with the word behind it: 황정민은; the shorter one is it.
    known = next((one for one in cases if one != name and _SCRIPT.match(one) and name.startswith(one)), name)
    case = cases.setdefault(known, Candidate(known))
    case.introduced = True
    case.note(form.sign, line, f"“{words}”", person=True)
    if form.trade:
        case.note(Sign.TRADE, line)


def eastern_names(voices: Mapping[str, str], opening: str) -> dict[str, str]:
    """The full names of those voices that are a family name or a first one alone, by the key of their label, where the
    opening says of one alone who fits that they were met, or asked: 航平, of 水野航平監督に話を聞いた."""
    japanese = bool(_KANA.search(opening))
    lines = [line[:_LONGEST] for line in opening.splitlines()]
    people = {name for line in lines for name, _, _ in _named_in(line, _WHO_TALKS, japanese=japanese)}
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
        rf"{_BEGINS}{JAPANESE}{trade}",
        rf"{trade}\s[‘'“\"]?{KOREAN}{PARTICLES}",
        rf"{KOREAN}\s{trade}",
        rf"{trade}{CHINESE}(?=[，。、！（(\s是在和与]|$)",
        rf"{_BEGINS}{CHINESE}{trade}",
    )
    kept = [_form(form, Sign.TRADE) for form in forms if japanese or JAPANESE not in form]
    return {name for line in lines for name, _, _ in _named_in(line, kept, japanese=japanese)}
