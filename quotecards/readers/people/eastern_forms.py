"""In which words people stand whose names have no capitals, and what each form shows of whom it names."""

import re
from typing import NamedTuple

from quotecards.readers.people.eastern_words import (
    ADDRESS,
    CHINESE,
    DID_ZH,
    GUEST,
    JAPANESE,
    KOREAN,
    NO_HAN,
    NO_HANGUL,
    PARTICLES,
    TALK_ZH,
    TRADE_JA,
    TRADE_KO,
    TRADE_ZH,
)
from quotecards.readers.people.signs import Sign


class Form(NamedTuple):
    """Words around a name, what they show of whom it names, and whether they show a trade."""

    pattern: re.Pattern[str]
    sign: Sign
    trade: bool

    def fits(self, *, japanese: bool) -> bool:
        """Whether it belongs to a text that is, or is not, Japanese, which has signs in common with Chinese."""
        return (CHINESE if japanese else JAPANESE) not in self.pattern.pattern


def form_of(pattern: str, sign: Sign, *, trade: bool = False) -> Form:
    return Form(re.compile(pattern), sign, trade)


# 映画監督・水野航平: a dot before ideographs parts a trade from a name, others stand inside of one
BEGINS = r"(?:^|[\s、。，！？「」『』【】｜|丨：:／/（(の]|・(?=[\u3400-\u9fff]))"
# 作ったのが水野航平監督だ: a particle parts a name from what stands before it
_BEGINS_JA = rf"(?:{BEGINS}|(?<=[がはをともで]))"
_TALKED_JA = (
    r"に、?(?:(?:[^。、]{1,20}(?:[前機]に|[中後際]に|あわせ|合わせ)、?)?(?:[^。、に]{1,40}について、?)?(?:話|お話|インタビュー|取材|聞|訊|聴|伺|うかが)"
    r"|[^。、に]{1,30}を(?:聞い|聞き|訊|伺|うかが|語って))"
)
_MET_JA = form_of(
    rf"(?:{BEGINS}|(?<=[ぁ-ん]))(?:{JAPANESE}(?:{ADDRESS}))(?:[（(][^（()）\n]{{1,30}}[）)])?{_TALKED_JA}",
    Sign.MET,
    trade=True,
)
# 森さんに聞きました, ケンさんに話を聞いた: names of one part
_MET_ONE_JA = form_of(
    rf"(?:^|[\s、。」』のは])(?P<name>[\u3400-\u9fff]|[ァ-ヺー]{{2,5}}(?<![ー]))(?:さん|氏){_TALKED_JA}",
    Sign.MET,
    trade=True,
)
# 水野航平さんを訪ねた, 林陽子さんにお越しいただきました
_CAME_JA = form_of(
    rf"(?:{BEGINS}|(?<=[ぁ-ん])){JAPANESE}(?:{ADDRESS})(?:を(?:訪|迎|招|取材|直撃)|に(?:お?越し|ご?登場|来て|語って|答えて|密着|直撃|登場))",
    Sign.MET,
    trade=True,
)
# 水野航平さん。…の公開を前に話を聞いた: who was named before, and nobody else
_NAMED_THEN_MET_JA = form_of(
    rf"{BEGINS}{JAPANESE}(?:{ADDRESS})[。、](?=(?:(?!{ADDRESS})[^\n]){{0,100}}?"
    r"(?:話を?|思いを?|インタビューを?)(?:聞|訊|聴|伺|うかが|行|し))",
    Sign.MET,
    trade=True,
)
# 水野航平監督だ。監督に話を聞いた: who was named before with the same word
_MET_BY_OFFICE_JA = form_of(
    rf"{_BEGINS_JA}{JAPANESE}(?P<office>監督|教授|選手|先生)(?=[^\n]{{0,120}}?[。、](?P=office)に、?"
    r"(?:お?話|インタビュー|取材|聞|訊|聴|伺|うかが))",
    Sign.MET,
    trade=True,
)
# 이번 호의 주인공은 윤하늘 씨다
_GUEST_KO = form_of(
    rf"(?:주인공|게스트|손님|인터뷰이)[은는]\s(?:[^.,]{{1,30}}\s)??{KOREAN}(?=\s?(?:씨|님|{TRADE_KO}|이?다|입니다|였다|이에요|예요))",
    Sign.MET,
    trade=True,
)
# 윤하늘 씨의 이야기를 들었다
_HEARD_KO = form_of(
    rf"{KOREAN}(?:\s?(?:씨|님|{TRADE_KO}))?의\s(?:이야기|말|얘기|생각)[를을]?\s들", Sign.MET, trade=True
)
_ASKED_KO = form_of(
    rf"{KOREAN}[’'”\"]?\s?(?:씨|님|{TRADE_KO})?에게서?\s(?:[^.!?\s]{{1,12}}\s){{0,5}}?(?:묻|물었|물어|듣|들었|들어\s?봤|여쭸|인터뷰를\s(?:청|요청|부탁)했)",
    Sign.MET,
    trade=True,
)
_TALKED_KO = (
    rf"[’'”\"]?\s?(?:씨|님|{TRADE_KO})?[을를와과]\s"
    r"(?:[^.!?,\s]{1,10}(?<![이가을를와과])(?<!에게)\s){0,6}?(?:만났|만나|마주\s?앉|모셨|인터뷰|(?:이야기|대화)를\s나|나눈\s(?:이야기|대화))"
)
# 윤하늘 감독을 부산의 한 카페에서 만났다: nobody else may stand between
_MET_KO = form_of(rf"{KOREAN}{_TALKED_KO}", Sign.MET, trade=True)
MET_NOBODY = re.compile(
    rf"(?:店主|[先後]輩|住民|職人|[術究当働]者|[男女]性|学生|妻|夫|娘|息子|[長次][男女]|弟子|[一二]人|関係者)(?:さん|たち)?{_TALKED_JA}|匿名|仮名|名前[はを]伏せ|"
    rf"不愿透露|不願透露|匿名|化名|真实姓名|真實姓名|采访了他的|采访了她的|이름을\s밝히지|익명|가명|제자를\s만나|(?:{TRADE_KO}){_TALKED_KO}"
)
# 本期嘉宾是林小舟，今年三十岁的林小舟
_GUEST_ZH = form_of(
    rf"(?:(?:嘉[宾賓]|客人|主角|[受采访訪]者|对象|對象)(?:就?是|为|為)[^，。：]{{0,15}}?|[岁歲]的)(?:{TRADE_ZH})?{CHINESE}(?=[，。、！（在是\s]|$)",
    Sign.MET,
    trade=True,
)
# 与林小舟聊了聊
_TALKED_ZH = form_of(
    rf"[与與跟同](?:[^\s，。]{{0,6}}?(?:{TRADE_ZH}))?{CHINESE}(?:{TRADE_ZH})?(?:聊|对[话谈]|對[話談]|面对面|面對面|[畅暢]?[谈談])",
    Sign.MET,
    trade=True,
)
_TOLD_ZH = form_of(
    rf"{BEGINS}{CHINESE}(?:{TRADE_ZH})?(?:，?[在于][^，。]{{1,12}}|日前|近日)?接受了?[^，。、\s]{{0,10}}(?:{TALK_ZH})",
    Sign.TOLD_US,
)
_MET_ZH = form_of(
    rf"(?:{TALK_ZH}|邀请到?了?|请到了?|请来了?|采访了|见到了?|拜访了)(?:[^\s，。]{{0,6}}?(?:{TRADE_ZH}))?{CHINESE}(?=[，。、！\s]|$)",
    Sign.MET,
)
# 林小舟向本刊讲述了
_TOLD_THEM_ZH = form_of(
    rf"(?:{BEGINS}|{TRADE_ZH}){CHINESE}(?:{TRADE_ZH})?(?:日前|近日)?[向对對](?:本[刊报報台网網]|记者|記者|我们|我們|笔者)",
    Sign.TOLD_US,
)
# お話をうかがったのは、舟を漕ぐ水野航平さん
_WHO_WAS_MET_JA = form_of(
    r"(?:(?:話を?(?:聞|訊|聴|伺|うかが|きい)|登場|招き|招い|迎え|紹介(?!して)|訪ね|越し|取材|インタビュー|語って|答え|応じ)[^。、\n]{1,8}?のは"
    rf"|(?:ゲスト|お相手|主役|主人公|インタビュー)は)、?(?:[^。\n]{{0,60}}?[のむるたぐぶつくうすいなだ、・」』])??{JAPANESE}(?:{ADDRESS})(?=です|だ|。|$)",
    Sign.MET,
    trade=True,
)
# 水野さんは手を止めることなく取材に応じてくれた
_ANSWERED_JA = form_of(
    rf"{_BEGINS_JA}{JAPANESE}(?:{ADDRESS})[はが][^。\n]{{0,40}}?(?:取材|インタビュー|質問)に(?:応|答|こた)",
    Sign.MET,
    trade=True,
)
_INTERVIEW_JA = form_of(
    rf"{BEGINS}{JAPANESE}(?:{ADDRESS})?[ \u3000]?(?:への|への?|に|の)?(?:ロング|独占|特別|単独)?インタビュー",
    Sign.TITLE_MET,
)
_MEETINGS = (
    _MET_JA,
    _WHO_WAS_MET_JA,
    _ANSWERED_JA,
    _MET_ONE_JA,
    _CAME_JA,
    _NAMED_THEN_MET_JA,
    _MET_BY_OFFICE_JA,
    _MET_KO,
    _ASKED_KO,
    _GUEST_KO,
    _HEARD_KO,
    _MET_ZH,
    _GUEST_ZH,
    _TALKED_ZH,
    _TOLD_ZH,
    _TOLD_THEM_ZH,
)
FIELDS = (  # お話を聞いた人：水野航平
    form_of(rf"(?:{GUEST}|本[期周週次][^，。：\n]{{1,6}}：\s*){CHINESE}(?=[，。、（\s系是为為]|$)", Sign.GUEST),
    form_of(
        rf"(?:{GUEST}|(?im:^[^\w\n]{{0,3}}(?:profile|プロフィール|略歴)\W{{0,4}}\n\W{{0,3}})){JAPANESE}(?:{ADDRESS})?(?=[，。、（\s]|$)",
        Sign.GUEST,
    ),
    form_of(rf"{GUEST}{KOREAN}(?=[.,(\s]|$)", Sign.GUEST),
)
TITLES = (
    form_of(
        rf"(?:{TALK_ZH})(?:（[^（）]{{1,4}}）)?\s*[｜|丨：:·]?\s*(?:[^\s｜|丨：:]{{0,6}}?(?:{TRADE_ZH})\s*)?{CHINESE}{NO_HAN}",
        Sign.TITLE_MET,
    ),
    form_of(rf"(?:{BEGINS}|{TRADE_ZH}){CHINESE}(?:{TRADE_ZH})?\s*[｜|丨：:]?\s*(?:{TALK_ZH})", Sign.TITLE_MET),
    form_of(rf"(?:{TRADE_ZH}){CHINESE}(?=[，。、！（(\s是在和与跟及]|$)", Sign.TITLE_NAMES, trade=True),
    form_of(
        rf"^(?:[^\s：｜，]{{0,8}}?(?:{TRADE_ZH}))?{CHINESE}(?:{TRADE_ZH})?\s*(?:[｜|丨：:]|[谈談聊](?!判))",
        Sign.TITLE_SUBJECT,
    ),
    form_of(rf"^{CHINESE}$", Sign.TITLE_ALONE),
    form_of(rf"[｜|丨：:]\s*{CHINESE}$", Sign.TITLE_COLUMN),
    _INTERVIEW_JA,
    form_of(
        rf"インタビュー[\s」】]*[】｜|：:「【／/ \u3000]\s*{JAPANESE}(?:{ADDRESS})?(?=$|[」】\s（(「『])",
        Sign.TITLE_MET,
    ),
    form_of(
        rf"{BEGINS}{JAPANESE}(?:{ADDRESS})?(?:[にへ](?:聞く|訊く|きく|聴く|問う)|が(?:語る|明かす|教える))",
        Sign.TITLE_MET,
    ),
    form_of(
        rf"{TRADE_JA}[・、]?(?=[\u3400-\u9fff々]{{3}}|[ァ-ヺ]|[\u3400-\u9fff]{{2}}[ァ-ヺぁ-ん]){JAPANESE}(?=$|[「『、：｜\s（がは。])(?<![者品作賞会社])",
        Sign.TITLE_NAMES,
        trade=True,
    ),
    form_of(rf"^{KOREAN}(?<![자가들인민팀단원측])\s[“\"‘']", Sign.TITLE_NAMES, trade=True),
    form_of(rf"^(?:\[[^\]]+\]\s)?{KOREAN}\s[가-힣]{{2,10}}\s(?:{TRADE_KO})$", Sign.TITLE_NAMES, trade=True),
    form_of(rf"[听聽]{CHINESE}[讲講说說谈談聊]", Sign.TITLE_MET),
    *_MEETINGS,  # a short introduction
    form_of(rf"{_BEGINS_JA}{JAPANESE}(?:{ADDRESS})", Sign.TITLE_NAMES, trade=True),
    form_of(rf"{KOREAN}\s?(?:{TRADE_KO}|씨|님)?\s?(?:[와과]의?)?\s?인터뷰", Sign.TITLE_MET),
    form_of(
        rf"인터뷰\s?[\]】｜|:：)]\s*(?:['‘“\"<〈][^'’”\">〉\n]{{1,30}}['’”\">〉]\s)?"
        rf"(?:[\uac00-\ud7a3]{{0,4}}(?:{TRADE_KO})\s)?[‘'“\"]?{KOREAN}{NO_HANGUL}",
        Sign.TITLE_MET,
    ),
    form_of(rf"(?:{TRADE_KO})\s[‘'“\"]?{KOREAN}{PARTICLES}", Sign.TITLE_NAMES, trade=True),
    form_of(rf"{KOREAN}\s(?:{TRADE_KO}|씨|님)[가이의은는]?{NO_HANGUL}", Sign.TITLE_NAMES, trade=True),
)
INTRODUCTIONS = (
    *_MEETINGS,
    form_of(rf"{_BEGINS_JA}{JAPANESE}(?:{ADDRESS})(?!とともに|と共に)", Sign.NAMED, trade=True),
    form_of(
        rf"{TRADE_JA}[・、]?(?=[\u3400-\u9fff々]{{3}}|[ァ-ヺ]|[\u3400-\u9fff]{{2}}[ァ-ヺぁ-ん]){JAPANESE}(?=[がは、。（「])(?<![者品作賞会社])",
        Sign.NAMED,
        trade=True,
    ),
    form_of(rf"(?:{TRADE_ZH}){CHINESE}(?=[，。、！（(\s是在和与跟及]|{DID_ZH}|$)", Sign.NAMED, trade=True),
    form_of(rf"(?:^|[。，])(?:[他她](?:的名字)?叫{CHINESE}(?=[，。]))", Sign.TOLD_OF, trade=True),
    form_of(rf"^{CHINESE}是(?:一[位名个個]|国内|國內|最|来自|來自|著名|本)", Sign.TOLD_OF, trade=True),
    form_of(rf"{BEGINS}{CHINESE}(?:{TRADE_ZH})", Sign.NAMED, trade=True),
    form_of(rf"{BEGINS}{CHINESE}，(?:今年)?[\d一二三四五六七八九十]{{1,3}}[岁歲]，", Sign.TOLD_OF, trade=True),
    form_of(
        rf"^{CHINESE}，[^，。]{{0,12}}?(?:{TRADE_ZH}|[12]\d{{3}}年|[^，。]人)(?=[，。、])", Sign.TOLD_OF, trade=True
    ),
    form_of(
        rf"(?:{TRADE_ZH}){CHINESE}的(?:[新首]|处女|處女|最新|第[一二三四五六七八九十]|长片|短片|《|小说|小說)",
        Sign.TOLD_OF,
        trade=True,
    ),
    form_of(rf"{KOREAN}\s?\(\d\d(?:[세살·,][^()]{{0,12}})?\)", Sign.TOLD_OF, trade=True),
    form_of(rf"(?:{TRADE_KO})\s[‘'“\"]?{KOREAN}{PARTICLES}", Sign.NAMED, trade=True),
    form_of(rf"{KOREAN}\s(?:{TRADE_KO}|씨|님)[가이의은는을를과와도]?{NO_HANGUL}", Sign.NAMED, trade=True),
)
PRESENTED = (
    form_of(rf"(?:我叫|我是|我的名字是|我的名字叫){CHINESE}{NO_HAN}", Sign.PRESENTS_THEMSELVES),
    form_of(rf"(?:^|[、。！\s]){JAPANESE}(?:と申します|といいます|と言います)", Sign.PRESENTS_THEMSELVES),
    form_of(
        rf"(?:저는|나는|전)\s(?:[\uac00-\ud7a3]{{1,8}}\s){{0,3}}?{KOREAN}(?:입니다|이라고|라고|이에요|예요)",
        Sign.PRESENTS_THEMSELVES,
    ),
)
ASKED = (
    form_of(rf"{KOREAN}\s?(?:기자|에디터|편집국?장|편집위원|특파원){NO_HANGUL}", Sign.HELD_IT),
    form_of(
        rf"(?:^|[\s·/|ㅣ])(?:글|사진|대담|진행|정리|취재|번역|통역)\s?[=:·|/]?\s?{KOREAN}{NO_HANGUL}", Sign.HELD_IT
    ),
    form_of(
        rf"(?:文|撰文|采访|採訪|记者|記者|编辑|編輯|作者|整理|提问|主持|撰稿|翻译|[图圖摄攝]影?|取材|聞き手|撮影|構成)\s?[/／：:丨｜|＝=・]\s?{CHINESE}{NO_HAN}",
        Sign.HELD_IT,
    ),
    form_of(
        rf"(?:文|取材|聞き手|撮影|構成|編集|写真|通訳|企画|翻訳|協力)\s?[/／：:＝=・]\s?{JAPANESE}(?=$|[\s、。／/])",
        Sign.HELD_IT,
    ),
)
WHO_TALKS = (  # forms that show plainly that a name is whole
    _MET_JA,
    _NAMED_THEN_MET_JA,
    _MET_BY_OFFICE_JA,
    _INTERVIEW_JA,
    _MET_KO,
    _ASKED_KO,
    _MET_ZH,
    _TOLD_ZH,
    *ASKED,
)
