"""People named in Hebrew or Arabic, which have no capitals: a trade or the words for a talk stand before a name, and a
mark behind it shows where it ends."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from quotecards.late import late
from quotecards.model.text import TurnKind
from quotecards.readers.people.cases import Cases
from quotecards.readers.people.signs import Candidate, Sign
from quotecards.readers.roles.decoder import Decoded

_LONGEST = 1_500  # characters of a paragraph
_TRADE_HE = (
    r"(?:סופרת?|במאית?|שחקן|שחקנית|משוררת?|זמרת?|מוזיקאית?|מאמנת?|פרופסור|פרופ['׳]|ד[\"״]ר|אופה|שפית?|ציירת?|"
    r"אמנית?|אמן|מדענית?|"
    r"חוקרת?|רופאה?|יזמית?|יזם|תסריטאית?|יוצרת?|צלמת?|אדריכלית?|כוריאוגרפית?|רקדנית?|רקדן|שופטת?|מתרגמת?|"
    r"מלחינה?|שחיינית?|קומיקאית?|"
    r"היסטוריונית?|מאיירת?|מחזאית?|נגנית?|נגן|פסנתרנית?|מעצבת?|עיתונאית?|מורה|חקלאית?|ימאית?|בעלת|בעל)"
)
_TRADE_AR = (
    r"(?:مخرجة?|كاتبة?|روائية?|شاعرة?|ممثلة?|فنانة?|مترجمة?|باحثة?|دكتورة?|مغنية?|موسيقية?|مصورة?|صحفية?|"
    r"صحافية?|طبيبة?|مهندسة?|أستاذة?|"
    r"مدربة?|لاعبة?|رسامة?|نحاتة?|مؤرخة?|ناقدة?|عازفة?|طاهية?|شيف|عالمة?|ناشطة?|مصممة?|خبازة?|صاحبة?|معلمة?|"
    r"ربان|مديرة?|رئيسة?)"
)
_WORD_HE = (
    r"(?!(?:של|על|עם|את|הוא|היא|לא|כל|גם|או|אבל|כי|זה|בין|אל|יש|אין|כמו|רק|עוד|כבר|אחד|אחת|מה|מי|איך|"
    r"למה)(?![א-ת]))[א-ת][א-ת'’׳-]+"
)
_WORD_AR = (
    r"(?!(?:في|من|على|إلى|عن|مع|هو|هي|التي|الذي|أن|كان|كانت|لا|ما|هذا|هذه|بعد|قبل|بين|حول|كيف|لماذا|ثم|"
    r"قد)(?![\u0621-\u0652]))"
    r"[\u0621-\u0652]{2,}(?:-[\u0621-\u0652]+)?"
)
_NAME_HE = (
    rf"(?!ה?{_TRADE_HE}\b)(?P<name>{_WORD_HE}(?:\s{_WORD_HE}){{1,2}}?)"
    r"(?=\s?[:,.;!?(\"“„–—]|$|\s(?:על|לפני|אחרי|לכבוד|לקראת|בעקבות|מ?ספרת?|מדברת?|מסבירה?|חושפת?|משיבה?|עונה|"
    r"יוצאת?|חוזרת?|היא|הוא|ש[א-ת]{3,}|ב[א-ת]{4,})(?![א-ת]))"
)
_NAME_AR = (
    rf"(?!ال|{_TRADE_AR}\b)(?P<name>{_WORD_AR}(?:\s{_WORD_AR}){{1,3}}?)"
    r"(?=\s?[:،,.؛!؟(«\"“–—]|$|\s(?:عن|في|حول|من|إلى|على|قبل|بعد|خلال|بمناسبة|الذي|التي|وهو|وهي|يتحدث|تتحدث|"
    r"يروي|تروي|صاحبة?)\s)"
)
_MET_HE = (
    r"(?:(?:ראיון(?:\s[א-ת]+)?|ריאיון|שיחה|שוחחנו|דיברנו|נפגשנו|דקות)\sעם|(?:פגשנו|ראיינו|אירחנו)\sאת|(?:ו?הפעם|"
    r"האורחת?(?:\sשלנו)?):|"
    r"האורחת?\s(?:[א-ת]+\s){0,2}(?:הוא|היא))"
)
_MET_AR = (
    r"(?:(?:حوار|مقابلة|لقاء|حديث|حوارنا|لقاؤنا)(?:\s[\u0621-\u0652]+)?\sمع|التقينا|تحدثنا\s(?:مع|إلى)|حاورنا|"
    r"ضيف(?:ت?نا)(?:\s[\u0621-\u0652]+){0,2}?"
    r"(?:\sهو|\sهي|:)?)"
)
_OFFICE_HE = rf"ה?{_TRADE_HE}(?:\sה[א-ת]{{3,}}){{0,2}}\s"
_OFFICE_AR = rf"(?:(?:ال)?{_TRADE_AR}(?:\sال[\u0621-\u0652]+){{0,2}}|د\.|أ\.)\s"


class _Form(NamedTuple):
    """What stands around a name, what it shows of whom it names, in a title and below it."""

    pattern: str
    titled: Sign
    told: Sign
    trade: bool


def _forms(met: str, office: str, name: str, word: str, *, held: str, tells: str) -> tuple[_Form, ...]:
    return (
        _Form(rf"(?<!\w)(?:{held})\s?{name}", Sign.HELD_IT, Sign.HELD_IT, trade=False),
        _Form(rf"(?<!\w){met}\s(?:{office})?{name}", Sign.TITLE_MET, Sign.MET, trade=True),
        _Form(rf"{tells}(?:{office})?{name}", Sign.TITLE_INTRODUCED, Sign.TOLD_US, trade=False),
        _Form(
            rf"^(?:{office})?{name}\s(?:מספרת?|מדברת?|מסבירה?|חושפת?|משיבה?|עונה)\s",
            Sign.TITLE_INTRODUCED,
            Sign.TOLD_US,
            trade=True,
        ),
        _Form(rf"^(?:{office}){name}(?=\s?:)", Sign.TITLE_INTRODUCED, Sign.TOLD_OF, trade=True),
        _Form(rf"^{name}(?=\s?:\s?[\"“„«])", Sign.TITLE_QUOTES, Sign.NAMED, trade=False),
        _Form(rf"^{name}(?=[,،]\s(?:\w+\s)?{word})", Sign.TITLE_SUBJECT, Sign.TOLD_OF, trade=True),
        _Form(rf"(?<!\w){office}{name}", Sign.TITLE_NAMES, Sign.NAMED, trade=True),
    )


_HEBREW = _forms(
    _MET_HE,
    _OFFICE_HE,
    _NAME_HE,
    rf"{_TRADE_HE}(?![א-ת])",
    held=r"(?:ראיינה?|כתבה?|צילום|מאת|תרגום):?",
    tells=r"(?<!\w)(?:מספרת?|מסבירה?|משיבה?)\s(?:לנו\s)?",
)
_ARABIC = _forms(
    _MET_AR,
    _OFFICE_AR,
    _NAME_AR,
    rf"{_TRADE_AR}(?![\u0621-\u0652])",
    held=r"(?:(?:أجرى|أجرت)\s(?:الحوار|المقابلة|اللقاء)[^:\n]{0,30}:|(?:حاورها?|حاورته[ا]?|تصوير|كتب|كتبت|ترجمة|بقلم)\s?:)",
    tells=r"(?<!\w)(?:تتحدث|يتحدث|تروي|يروي|تحكي|يحكي|تشرح|يشرح|يجيب|تجيب|يكشف|تكشف|حدثتنا|حدثنا)\s(?:لنا\s|إلينا\s)?",
)


def note_semitic(cases: Cases, opening: Sequence[Decoded], *, hebrew: bool) -> None:
    """What title and introduction show of people who are named in Hebrew or Arabic."""
    for part in opening:
        for name, form, words in _named_in(part.block.text[:_LONGEST], _HEBREW if hebrew else _ARABIC):
            known = next((one for one in cases if one.startswith(f"{name} ") or name.startswith(f"{one} ")), name)
            case = cases.setdefault(known, Candidate(known, introduced=True))
            sign = form.titled if part.kind is TurnKind.HEADING else form.told
            case.note(sign, part.block.line, f"“{words}”", person=True)
            if form.trade and sign is not Sign.NAMED:
                case.note(Sign.TRADE, part.block.line)


def _named_in(text: str, forms: Sequence[_Form]) -> Iterator[tuple[str, _Form, str]]:
    """Each name in `text`, the form in which it stands, and its words; two words with an article are a trade."""
    for form in forms:
        for found in late(form.pattern).finditer(text):
            words = found["name"].split()
            if not all(re.match("ה|ال", word) for word in words):
                yield found["name"], form, found[0]
