"""People named in Chinese, Japanese or Korean, which have no capitals: the words beside a name show that it is one.

A family name comes first and is one of few. Behind the name stands a form of address, a trade or a word for an
interview, before it a trade or words such as “my name is”.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from quotecards.model.text import TurnKind
from quotecards.readers.body.trades import is_trade
from quotecards.readers.people.front import Front
from quotecards.readers.people.signs import Candidate, Sign
from quotecards.readers.roles.decoder import Decoded

_LINE = 80  # characters of a title, or of a line below it
_TITLED = 3  # parts of an opening that may be such lines
_LONGEST = 2_000  # characters of a paragraph
_OFTEN = 3  # times that an introduction names its subject
_KANA = re.compile(r"[\u3041-\u30fa]")
_SCRIPT = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")

# The commonest family names, as they are written today.
_HAN = (
    "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾"
    "彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧"
    "侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文庞樊殷施陶洪翟安颜倪严嚴牛温芦季俞章鲁葛伍韦申尤毕聂焦柳"
    "邢路岳齐梅莫庄辛管祝左涂谷祁舒耿詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫屈鲍霍翁隋甘景"
)
_HANGUL = (
    "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소"
    "석선설마길연위표명기반라왕금옥육인맹제모탁국어은편"
)
_KOREAN = rf"(?<![\uac00-\ud7a3])(?P<name>(?:[{_HANGUL}] ?|남궁|황보|제갈|선우|독고)[\uac00-\ud7a3]{{1,2}})"
# 三雲あかりさん, but not 会場のみなさん: few first names begin as particles do
_IN_HIRAGANA = (
    r"[\u3400-\u9fff々]{2,3}[ \u3000]?"
    r"(?:(?![をがでにのはともへや]|から|まで|より|だけ|みな|お[じばねにか])|(?=はる|はな|のぞみ|のどか|とも[えこみ]|もも|やよい))"
    r"[ぁ-ん]{2,4}(?=さん|氏|さま)"
)
_JAPANESE = (
    rf"(?P<name>{_IN_HIRAGANA}|"
    r"[\u3400-\u9fff々]{1,3}[ \u3000]?[\u3400-\u9fff々]{1,3}|[\u30a1-\u30ff]{2,8}[・＝][\u30a1-\u30ff]{2,8})"
)

_ADDRESS = "さん|氏|先生|監督|教授|選手|さま|様"
_ADDRESSED = re.compile(rf"(?<=..)(?:{_ADDRESS})$")  # which a pattern takes for letters of the name
_DOES = ("監督", "教授", "選手")  # what stands behind a name alone, not behind what people are
_TRADE_KO = (
    "(?:(?:음향|녹음|미술|촬영|음악|조명|편집|무술|의상|분장|영화) ?)?감독|배우|작가|가수|교수|대표|선수|박사|셰프|"
    "시인|소설가|의원|디자이너|프로듀서|아나운서|화가|사진가|번역가|건축가|작곡가|애니메이터|기획자|제작자|안무가|"
    "무용가|지휘자|피아니스트|만화가|일러스트레이터|개발자|유튜버|큐레이터|변호사|연구원|대리|팀장|실장|소장|관장|"
    "사장|회장|캐릭터 디자인"
)
_TRADE_ZH = (
    "导演|導演|演员|演員|作家|歌手|教授|博士|老师|老師|先生|女士|编剧|編劇|摄影师|攝影師|设计师|設計師|诗人|詩人"
)
_TALK_ZH = "专访|專訪|访谈|訪談|对话|對話|对谈|對談|采访|採訪|访问|訪問"
# Names of foreigners are spelt by their sound, with a dot between their parts: 克拉拉·沃斯
_HEARD = r"(?:(?![了的是在和与跟对我你他她们这那])[\u3400-\u9fff]){1,6}"
_CHINESE = rf"(?P<name>(?!{_TALK_ZH}|{_TRADE_ZH}){_HEARD}(?:[·•‧・]{_HEARD}){{1,3}}|[{_HAN}][\u3400-\u9fff]{{1,2}})"
_NO_HAN, _NO_HANGUL = r"(?![\u3400-\u9fff])", r"(?![\uac00-\ud7a3])"
_PARTICLES = r"(?=[’'”\"]|(?:[은는이가을를의과와도]|에게)?(?![\uac00-\ud7a3]))"
# 運転手さん, お客さん: what people are, not what they are called
_NOBODY = re.compile(
    r"^[お皆]|(?:[手師者員士家屋長客達親]|学生|校生|[芸有]能?[名人]|店主|社長|自分|自己|作者|记者|今天|我们)$|^(?:어떤|이런|모든|여러|"
    r"여자|남자|여성|남성|신인|신예|주연|조연|유명|한국|우리|이번|전문|현대|원작|국민|동료|인기|천재|연극|영화|방송|현직|전직|선배|후배|"
    rf"주인공|{_TRADE_KO}|연출|인터뷰|제작진|출연진|특별|단독|독점)$"
    # 監督インタビュー, 特別インタビュー: a role or a kind of talk, where nobody is named
    r"|^(?:監督|俳優|[女男声]優|教授|先生|選手|主演|助演|出演|主役|脚本|原作|音楽|撮影|演出|作家|歌手|[来受]賞|本人|関係|会員|特別|独占|単独|"
    r"共同|合同|緊急|直撃|巻頭|来日|完成|公開|最新|初)+$"
)
# 監督, but not of one part of a film: 美術監督, 촬영 감독
_PARTS = "美術 撮影 音楽 音響 録音 照明 作画 助 음향 녹음 미술 촬영 음악 조명 편집 무술 의상 摄影 美术 音乐 副".split()
_WHOLE = "".join(f"(?<!{part})(?<!{part}\\s)" for part in _PARTS)
# 美術監督, 若手監督: whatever stands behind it
_KIND = re.compile(
    r"(?:映画|美術|撮影|音楽|音響|録音|照明|舞台|演出|作画|編集|新人|新鋭|若手|女性|巨匠|有名|人気|日本|韓国|海外|代表|大学|名誉|[総助両]|准)$"
)


class _Form(NamedTuple):
    """Words around a name, what they show of whom it names, and whether they show a trade."""

    pattern: re.Pattern[str]
    sign: Sign
    trade: bool

    @property
    def is_japanese(self) -> bool:
        """Whether it takes any signs that Japanese shares with Chinese for a name."""
        return _JAPANESE in self.pattern.pattern


def _form(pattern: str, sign: Sign, *, trade: bool = False) -> _Form:
    return _Form(re.compile(pattern), sign, trade)


# 映画監督・水野航平: a dot before ideographs parts a trade from a name, others stand inside of one
_BEGINS = r"(?:^|[\s、。，！？「」『』【】｜|丨：:／/（(の]|・(?=[\u3400-\u9fff]))"
# 作ったのが水野航平監督だ: a particle parts a name from what stands before it
_BEGINS_JA = rf"(?:{_BEGINS}|(?<=[がはをともで]))"
_MET_JA = _form(
    rf"(?:{_BEGINS}|(?<=[ぁ-ん])){_JAPANESE}(?:{_ADDRESS})に、?"
    r"(?:(?:[^。、に]{1,40}について、?)?(?:話|お話|インタビュー|取材|聞|訊|聴|伺|うかが)|[^。、に]{1,30}を(?:聞い|聞き|訊|伺|うかが))",
    Sign.MET,
    trade=True,
)
# 水野航平さん。…の公開を前に話を聞いた: who was named before, and nobody else
_NAMED_THEN_MET_JA = _form(
    rf"{_BEGINS}{_JAPANESE}(?:{_ADDRESS})[。、](?=(?:(?!{_ADDRESS})[^\n]){{0,100}}?"
    r"(?:話を?|思いを?|インタビューを?)(?:聞|訊|聴|伺|うかが|行|し))",
    Sign.MET,
    trade=True,
)
# 水野航平監督だ。監督に話を聞いた: who was named before with the same word
_MET_BY_OFFICE_JA = _form(
    rf"{_BEGINS_JA}{_JAPANESE}(?P<office>監督|教授|選手|先生)(?=[^\n]{{0,120}}?[。、](?P=office)に、?"
    r"(?:お?話|インタビュー|取材|聞|訊|聴|伺|うかが))",
    Sign.MET,
    trade=True,
)
_ASKED_KO = _form(
    rf"{_KOREAN}[’'”\"]?\s?(?:씨|님|{_TRADE_KO})?에게서?\s(?:[^.!?\s]{{1,12}}\s){{0,5}}?(?:물었|물어|들었|들어\s?봤|여쭸)",
    Sign.MET,
    trade=True,
)
_MET_KO = _form(  # 윤하늘 감독을 부산의 한 카페에서 만났다: nobody else may stand between
    rf"{_KOREAN}[’'”\"]?\s?(?:씨|님|{_TRADE_KO})?[을를와과]\s"
    r"(?:[^.!?,\s]{1,10}(?<![이가을를와과])(?<!에게)\s){0,6}?(?:만났|만나|인터뷰|(?:이야기|대화)를\s나|나눈\s(?:이야기|대화))",
    Sign.MET,
    trade=True,
)
_TOLD_ZH = _form(
    rf"{_BEGINS}{_CHINESE}(?:{_TRADE_ZH})?(?:日前|近日)?接受了?[^，。、\s]{{0,10}}(?:{_TALK_ZH})", Sign.TOLD_US
)
_MET_ZH = _form(
    rf"(?:{_TALK_ZH}|邀请到?了?|请到了?|请来了?|采访了)(?:[^\s，。]{{0,6}}?(?:{_TRADE_ZH}))?{_CHINESE}(?=[，。、！\s]|$)",
    Sign.MET,
)
_INTERVIEW_JA = _form(
    rf"{_BEGINS}{_JAPANESE}(?:{_ADDRESS})?[ \u3000]?(?:への|への?|に|の)?(?:ロング|独占|特別|単独)?インタビュー",
    Sign.TITLE_MET,
)
_TITLES = (
    _form(
        rf"(?:{_TALK_ZH})\s*[｜|丨：:·]?\s*(?:[^\s｜|丨：:]{{0,6}}?(?:{_TRADE_ZH})\s*)?{_CHINESE}{_NO_HAN}",
        Sign.TITLE_MET,
    ),
    _form(rf"{_BEGINS}{_CHINESE}(?:{_TRADE_ZH})?\s*[｜|丨：:]?\s*(?:{_TALK_ZH})", Sign.TITLE_MET),
    _form(rf"^{_CHINESE}\s*[｜|丨：:]", Sign.TITLE_SUBJECT),
    _form(rf"^{_CHINESE}$", Sign.TITLE_ALONE),
    _form(rf"[｜|丨：:]\s*{_CHINESE}$", Sign.TITLE_COLUMN),
    _INTERVIEW_JA,
    _form(
        rf"インタビュー[\s」】]*[｜|：:「【／/ \u3000]\s*{_JAPANESE}(?:{_ADDRESS})?(?=$|[」】\s（(])", Sign.TITLE_MET
    ),
    _MET_JA,  # a short introduction
    _NAMED_THEN_MET_JA,
    _MET_BY_OFFICE_JA,
    _MET_KO,
    _ASKED_KO,
    _MET_ZH,
    _TOLD_ZH,
    _form(rf"{_BEGINS_JA}{_JAPANESE}(?:{_ADDRESS})", Sign.TITLE_NAMES, trade=True),
    _form(rf"{_KOREAN}\s?(?:{_TRADE_KO}|씨|님)?\s?(?:[와과]의?)?\s?인터뷰", Sign.TITLE_MET),
    _form(
        rf"인터뷰\s?[\]】｜|:：)]\s*(?:['‘“\"<〈][^'’”\">〉\n]{{1,30}}['’”\">〉]\s)?"
        rf"(?:[\uac00-\ud7a3]{{0,4}}(?:{_TRADE_KO})\s)?[‘'“\"]?{_KOREAN}{_NO_HANGUL}",
        Sign.TITLE_MET,
    ),
    _form(rf"(?:{_TRADE_KO})\s[‘'“\"]?{_KOREAN}{_PARTICLES}", Sign.TITLE_NAMES, trade=True),
    _form(rf"{_KOREAN}\s(?:{_TRADE_KO}|씨|님)[가이의은는]?{_NO_HANGUL}", Sign.TITLE_NAMES, trade=True),
)
_INTRODUCTIONS = (
    _MET_JA,
    _NAMED_THEN_MET_JA,
    _MET_BY_OFFICE_JA,
    _form(rf"{_BEGINS_JA}{_JAPANESE}(?:{_ADDRESS})", Sign.NAMED, trade=True),
    _MET_ZH,
    _form(rf"(?:{_TRADE_ZH}){_CHINESE}(?=[，。、！（(\s是在]|$)", Sign.NAMED, trade=True),
    _form(rf"{_BEGINS}{_CHINESE}(?:{_TRADE_ZH})", Sign.NAMED, trade=True),
    _MET_KO,
    _ASKED_KO,
    _TOLD_ZH,
    _form(rf"(?:{_TRADE_KO})\s[‘'“\"]?{_KOREAN}{_PARTICLES}", Sign.NAMED, trade=True),
    _form(rf"{_KOREAN}\s(?:{_TRADE_KO}|씨|님)[가이의은는을를과와도]?{_NO_HANGUL}", Sign.NAMED, trade=True),
)
_PRESENTED = (
    _form(rf"(?:我叫|我是|我的名字是|我的名字叫){_CHINESE}{_NO_HAN}", Sign.PRESENTS_THEMSELVES),
    _form(rf"(?:^|[、。！\s]){_JAPANESE}(?:と申します|といいます|と言います)", Sign.PRESENTS_THEMSELVES),
    _form(
        rf"(?:저는|나는|전)\s(?:[\uac00-\ud7a3]{{1,8}}\s){{0,3}}?{_KOREAN}(?:입니다|이라고|라고|이에요|예요)",
        Sign.PRESENTS_THEMSELVES,
    ),
)
_ASKED = (
    _form(rf"{_KOREAN}\s?(?:기자|에디터){_NO_HANGUL}", Sign.HELD_IT),
    _form(
        rf"(?:文|撰文|采访|採訪|记者|記者|编辑|編輯|作者|取材|聞き手|撮影|構成)\s?[/／：:丨｜|＝=・]\s?{_CHINESE}{_NO_HAN}",
        Sign.HELD_IT,
    ),
    _form(rf"(?:文|取材|聞き手|撮影|構成|編集)\s?[/／：:＝=・]\s?{_JAPANESE}(?=$|[\s、。／/])", Sign.HELD_IT),
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
            name = _ADDRESSED.sub("", shown)
            if not _is_nobody(name, shown[len(name) :] or text[match.end("name") :][:2]):
                yield name, form, match[0].strip()


def _is_nobody(name: str, behind: str) -> bool:
    """Whether it says what somebody is; `behind` it stands how they are addressed."""
    return bool(_KIND.search(name) or (_NOBODY.search(name) and not behind.startswith(_DOES)))


def _note_pair(cases: dict[str, Candidate], text: str, line: int) -> None:
    """水野監督×林航平: who stands beside such a sign was met together with somebody."""
    for name, case in cases.items():
        if re.search(rf"[×✕]\s*[^\s×✕]{{0,6}}?{re.escape(name)}|{re.escape(name)}\s*(?:{_ADDRESS})?\s*[×✕]", text):
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
    trade = rf"{_WHOLE}{trade}"
    forms = (
        rf"{trade}[・の、]?{_JAPANESE}(?:{_ADDRESS})",
        rf"{_BEGINS}{_JAPANESE}{trade}",
        rf"{trade}\s[‘'“\"]?{_KOREAN}{_PARTICLES}",
        rf"{_KOREAN}\s{trade}",
        rf"{trade}{_CHINESE}(?=[，。、！（(\s是在和与]|$)",
        rf"{_BEGINS}{_CHINESE}{trade}",
    )
    kept = [_form(form, Sign.TRADE) for form in forms if japanese or _JAPANESE not in form]
    return {name for line in lines for name, _, _ in _named_in(line, kept, japanese=japanese)}
