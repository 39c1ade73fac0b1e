"""What the words of a label are: a name, initials, a number, and the same label in another spelling."""

import re
from functools import lru_cache

from quotecards.late import late

_REMEMBERED = 1_024  # labels; a text has few, each of them many times
# Several of whom are told apart by numbers
ASKED = (
    "interviewee|respondente?|informant|participante?|stakeholder|expert|narrator|guest|gast|befragter?|interviewter?|"
    "(?:interview|gesprächs)partner(?:in)?|befragte person|invitée?|interviewée?|personne inter(?:rog|view)ée|"
    "invitad[oa]|convidad[oa]|(?:persona |pessoa )?(?:entrevistad|intervistat)[oa]|ospite|geïnterviewde|"
    "intervjuad|haastateltava|респондент|собеседни(?:к|ца)|интервьюируем(?:ый|ая)"
)
_NUMBERED = re.compile(
    r"\[?(?:unknown )?(?:speaker|spk|voice|sprecher(?:in)?|locuteur|locutrice|intervenante?|hablante|participante?|"
    r"falante|orador(?:a)?|relatore|osoba|mówca|rozmówca|mluvčí|spreker|talare|taler|puhuja|konuşmacı|говорящий|спикер|"
    r"話者|发言人)[ _#-]{0,2}(?:\d{1,3}|[A-Z])?\]?|[sp]\d{1,2}|\+\d[\d \u00a0().-]{5,20}\d"
    rf"|(?:{ASKED})[ _#-]{{0,2}}\d{{1,3}}",
    re.IGNORECASE,
)
_CODE = re.compile(r"[^\W\d_]{1,2}[ -]?\d{1,3}")
# Between the names of several people
JOINER = re.compile(r"(\s*,\s+(?:and\s+)?|\s*[&+/]\s*|\s+(?:and|und|et|y|e|i|и|och|en)\s+)", re.IGNORECASE)
_INITIALS = re.compile(
    r"(?:[^\W\d_]\.?){1,4}|[^\W\d_]\.?-[^\W\d_]\.?|(?:[^\W\d_]\. ){1,3}[^\W\d_]\."
    r"|(?:[^\W\d_]\.[ -]?){1,3}[^\W\d_]\.?"
)  # CV, C.V., C. V., C.V.-O.
_MIXED = r"[A-ZÀ-ÖØ-Þ](?:[a-zà-öø-ÿ]{0,2}&?[A-ZÀ-ÖØ-Þ]){1,3}"  # L&R, OdM, CvdV
_SMALL = frozenset(
    """
    de da do das dos di du des del della der den van von zu ter ten af av le la el al bin ibn ben of the and & for to y
    e und et и й і та де да ван фон дер ден ди ду дос дель ла ле эль аль бин ибн бен оглы кызы της του των ντε φον thị
    """.casefold().split()
)
# What is small before a name in one word with it: d’Arcy, al-Okri, ’t Hart
_PARTICLE = r"(?:[dlmst]|dell|dall|sant|al|el|ul|ad|as|ar|an|ash|ben|bin|ibn|abu|аль|эль|ад|ас|ар|ан|аш|д)['’-](?=\w)"
# What somebody does, where no capitals tell it from a name: 監督：
_OFFICE = (
    r"(?:助|(?:撮影|美術|音楽|音響|録音|照明|作画|総|共同)?)監督|(?:録音|撮影|照明|特殊)技師|[俳男女声]優|(?:原?作|著|筆|演奏|出演|登壇|回答|担当|語り|話し)(?:者|手)|教授|先生|選手|[社会館店部]長|代表|店主|"
    r"(?:脚本|作|漫画|画|写真|作曲|演出|小説|建築|翻訳)家|歌手|詩人|プロデューサー|カメラマン|ゲスト|スタッフ|デザイナー|アーティスト|"
    r"导演|導演|演员|演員|编剧|編劇|老师|老師|嘉宾|嘉賓|(?:摄影|攝影|美术|美術|音乐|音樂|声音|艺术)(?:指导|指導|总监|總監)|"
    r"(?:摄影|攝影|录音|錄音|剪辑|剪輯|灯光|设计|設計|造型|化妆|混音)[师師]|作曲家?|编舞|編舞|画家|"
    r"(?:(?:음향|녹음|미술|촬영|음악|조명|편집|무술|의상|분장|애니메이션|영화) ?)?감독|"
    r"배우|작가|교수|대표|선수|가수|박사|게스트|안무가|작곡가|편집자|화가|시인|소설가|번역가|제작자|프로듀서|디자이너"
)
_HONORIFIC = r"(?<=[\u3040-\u30ff\u3400-\u9fff]{2})(?:氏|さん|様|先生|女士)$"  # 田中氏
# With these a line begins that speaks to somebody: Thanks Clara:
_GREETING = frozenset(
    "thanks thank dear hi hello hey danke hallo moin servus grüezi liebe lieber merci cher chère hola gracias ciao "
    "grazie".split()
)
# Notes on the talk: what a researcher writes between the turns
_NOTES = frozenset(
    "note notes nota notas anmerkung anmerkungen remarque remarques uwaga uwagi poznámka poznámky".split()
)
_GIVEN_NAMES = frozenset("Ben BEN Al AL Van VAN Della DELLA".split())  # of people too, if they begin with a capital
_STOPS = frozenset("。、！？」』")
# Words before a colon that open a remark or a line of facts.
_NO_NAMES = frozenset(
    """
    note notes nb ps re aw fw fwd edit update warning
    spoiler spoilers photo photos picture image images credit credits source text
    words tip correction disclosure disclaimer interview director cast runtime written directed starring by foto fotos
    bild crédit crédits réalisation regie fuente autor first second third but and so also because then yes no well
    look listen remember example question answer tags keywords footnote footnotes categories topics related born geboren
    ålder bor yrke familj aktuell alder bopæl leeftijd woonplaats wohnort beruf
    name nom nombre nome naam namn navn age âge edad idade età alter occupation profession
    profesión profissão professione
    né née nato nata nacido nacida született urodzony urodzona
    """.split()
) | {"alle bilder", "alle fotos", "alle abbildungen", "все фото", "все фотографии", "все снимки"}


def without_honorific(name: str) -> str:
    """A name without what courtesy puts behind it: 田中 of 田中さん."""
    return name if name.isascii() else late(_HONORIFIC).sub("", name)


@lru_cache(maxsize=_REMEMBERED)
def key_of(name: str) -> str:
    """The same for every spelling of one label, with an honorific behind a name or without it."""
    name = without_honorific(name)
    return " ".join((name.replace(".", "") if is_initials(name) else name.rstrip(".")).casefold().split())


def is_initials(name: str) -> bool:
    """JB, J.B., TRR: at most four capitals, of a script that has them; with those of “of” and “and”, too."""
    if name.upper() == name:
        return name != name.casefold() and bool(_INITIALS.fullmatch(name) or ("&" in name and _is_mixed(name)))
    return name[-1:].isupper() and _is_mixed(name)


def _is_mixed(name: str) -> bool:
    return late(_MIXED).fullmatch(name) is not None


def is_number(name: str) -> bool:
    """`Speaker 2`, `SPEAKER_00`: what machines that transcribe call a voice whose name they do not know; and the
    numbers of telephones, by which chats do."""
    return bool(_NUMBERED.fullmatch(name))


def is_office(name: str) -> bool:
    """Whether a label of a script without capitals says what somebody does, not who that is: 監督, 감독."""
    return not name.isascii() and late(_OFFICE).fullmatch(name) is not None


@lru_cache(maxsize=_REMEMBERED)
def is_nameless(name: str) -> bool:
    """Whether a label does not say enough to name somebody in a credit: initials, a number, a code such as E2, what
    they do (監督), or whose notes they are: Notes on the talk."""
    noted = not _NOTES.isdisjoint(name.casefold().split(maxsplit=1)[:1])
    coded = _CODE.fullmatch(name) is not None
    return noted or coded or is_initials(name) or is_number(name) or is_office(name)


def is_name(name: str) -> bool:
    """Whether `name` is written like a name: every word but the small ones capitalised, five words at most."""
    words = name.split()
    if not 0 < len(words) <= 5 or name.casefold() in _NO_NAMES or words[0].casefold() in _GREETING:
        return False
    if len(words) == 1 and name.isupper():
        return True  # LA, E: initials, too
    proper = [word for word in words if word.casefold() not in _SMALL or word in _GIVEN_NAMES]
    return bool(proper) and all(_is_capitalised(word) for word in proper)


def is_line_of_name(line: str) -> bool:
    """Whether a line may be nothing but a name: Clara Voss; Clara V."""
    initial = line[-1] == "." and line[-2:-1].isupper() and line[-3:-2] in {" ", ".", "-"}
    return (initial or line[-1].isalnum()) and is_name(line)


def are_names(label: str) -> bool:
    """Whether `label` is written like a name, or like those of several people: Clara Voss and Ben Okri."""
    return is_name(label) or all(map(is_name, JOINER.split(label)[::2]))


def _is_capitalised(word: str) -> bool:
    """Clara, 18F, d’Arcy, al-Okri; scripts without capitals have nothing to show."""
    if word[0].islower() and (held := late(_PARTICLE).match(word)):
        word = word[held.end() :]
    first = word[0]
    # Of Georgian, small letters are all; a stop ends no name.
    shown = first.isupper() or (not first.isascii() and first == first.title() and word[-1] not in _STOPS)
    return shown or (first.isdigit() and word[-1].isupper())


def is_full_name(name: str) -> bool:
    """Whether `name` is a name of at least two words that are more than initials."""
    return is_name(name) and not is_number(name) and sum(len(word.rstrip(".")) > 1 for word in name.split()) >= 2


def spelt(name: str, texts: str) -> str:
    """A name in capitals as a person writes it: as `texts` spell it, or with capitals at the heads of its parts; one
    whose surname alone has them (Clara VOSS) only as they do."""
    half = " " in name and name[-3:].isupper() and name.upper() != name
    if not half and (name.upper() != name or not any(letter.isalpha() for letter in name) or is_initials(name)):
        return name
    spellings = re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", texts, re.IGNORECASE)
    mixed = next((found.group() for found in spellings if found.group() != name), None)
    if mixed or half:
        return mixed or name
    titled = re.sub(r"[^\W\d_]+", lambda part: part.group().capitalize(), name)
    words = titled.split()
    return " ".join(word.casefold() if word.casefold() in _SMALL and at else word for at, word in enumerate(words))
