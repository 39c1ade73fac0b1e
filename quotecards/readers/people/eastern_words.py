"""Words around names that have no capitals, and how such names are written: family names, trades, forms of address, and
what is nobody’s name."""

import re
from collections.abc import Set
from itertools import takewhile

# The commonest family names, as they are written today.
_HAN = (
    "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾"
    "彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧"
    "侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文庞樊殷施陶洪翟安颜倪严嚴牛温芦季俞章鲁葛伍韦申尤毕聂焦柳"
    "邢路岳齐梅莫庄辛管祝左涂谷祁舒耿詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫屈鲍霍翁隋甘景阮柯邝鄺蓝藍骆駱缪繆戚卓桂邬鄔"
)
_HAN_TWO = "欧阳|歐陽|诸葛|諸葛|司马|司馬|上官|司徒|慕容|令狐|皇甫|尉迟|端木|东方|東方|夏侯|宇文|轩辕|公孙|公孫"
_HANGUL = (
    "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소"
    "석선설마길연위표명기반라왕금옥육인맹제모탁국어은편"
)
KOREAN = (
    rf"(?<![\uac00-\ud7a3])(?P<name>(?:[{_HANGUL}] ?|남궁|황보|제갈|선우|독고|사공|서문|동방)[\uac00-\ud7a3]{{1,2}})"
)
# 三雲あかりさん, but not 会場のみなさん: few first names begin as particles do
_IN_HIRAGANA = (
    r"[\u3400-\u9fff々]{2,3}[ \u3000]?"
    r"(?:(?![をがでにのはともへや]|から|まで|より|だけ|みな|お[じばねにか])|(?=はる|はな|のぞみ|のどか|とも[えこみ]|もも|やよい))"
    r"[ぁ-ん]{2,4}(?=さん|氏|さま)"
)
JAPANESE = (
    rf"(?P<name>{_IN_HIRAGANA}|"
    # 水野アキラ, but not 映画スタッフ
    r"[\u3400-\u9fff々]{2,3}[ \u3000]?(?![ァ-ヺー]{0,6}(?:スタッフ|メンバー|ファン|スター|アイドル|タレント|モデル|"
    r"コーチ|マン|ライター|オーナー|マスター|シェフ|リーダー|デザイナー|サポーター|ユーザー|アーティスト|チーム|グループ|"
    r"インタビュー))[ァ-ヺー]{2,6}(?![ァ-ヺー・＝])|"
    r"[\u3400-\u9fff々]{1,3}[ \u3000]?[\u3400-\u9fff々]{1,3}|[\u30a1-\u30ff]{1,8}[・＝][\u30a1-\u30ff]{2,8})"
)
READING = re.compile(r"[（(][ぁ-ゖー・ \u3000]{2,20}[）)]")  # 水野（みずの）航平: how it is read
WIDE = str.maketrans(",:;!?()", "，：；！？（）")

ADDRESS = (
    "さん|氏|先生|監督|准?教授|選手|さま|様|[初二三四五六七八九]段|"
    "助教|博士|社長|会長|代表|議員|[市町村]長|店長|校長|学長"
)
ADDRESSED = re.compile(rf"(?<=..)(?:{ADDRESS})$")  # which a pattern takes for letters of the name
DOES = ("監督", "教授", "選手", "准教")  # what stands behind a name alone, not behind what people are
TRADE_KO = (
    "(?:(?:음향|녹음|미술|촬영|음악|조명|편집|무술|의상|분장|영화) ?)?감독|배우|작가|가수|교수|대표|선수|박사|셰프|"
    "시인|소설가|의원|디자이너|프로듀서|아나운서|화가|사진가|번역가|건축가|작곡가|애니메이터|기획자|제작자|안무가|"
    "무용가|지휘자|피아니스트|만화가|일러스트레이터|개발자|유튜버|큐레이터|변호사|연구원|대리|팀장|실장|소장|관장|"
    "사장|회장|캐릭터 디자인|연출가|극작가|조각가|음악가|연주가|코치|골키퍼|공격수|수비수|간호사|약사|판사|요리사|"
    "제빵사|바리스타|조종사|기관사|해녀|농부|어부|목수|활동가|무용수|평론가|사진작가|국장|사무국장|할머니|할아버지|어르신|"
    "동문|대원|신부|수녀|스님|목사|피디|편집자|사육사|수의사|[가-힣]{0,4}학자|위원|단장|감독님|"
    "군수|교장|원장|이사장|주방장"
)
# What people are, right before a name: 小説家・林陽子, 作家マリア・ヴォス
TRADE_JA = (
    "(?:監督|[俳女男声]優|[\u3400-\u9fff][家師]|作家|画家|詩人|歌手|選手|研究者|職人|社長|代表|店主|店長|漁師|農家|主将|船長|キャプテン|"
    "デザイナー|プロデューサー|ライター|ニスト|リスト|ダンサー|シェフ|カメラマン|エンジニア|ミュージシャン|アーティスト|ラッパー|DJ)"
)
TRADE_ZH = (
    "导演|導演|演员|演員|作家|歌手|教授|博士|老师|老師|先生|女士|编剧|編劇|摄影师|攝影師|设计师|設計師|诗人|詩人|"
    "作曲家|钢琴家|画家|畫家|艺术家|藝術家|雕塑家|舞蹈家|编舞|录音师|錄音師|剪辑师|剪輯師|制片人|製片人|小说家|小說家|"
    "研究员|研究員|教练|教練|医生|醫生|护士|護士|律师|律師|主厨|主廚|厨师|廚師|校长|校長|市长|市長|院长|院長|队长|隊長|运动员|"
    "運動員|工程师|工程師|创始人|創辦人|建筑师|建築師|摄影家|攝影家|翻译家|翻譯家|译者|譯者|书法家|書法家|选手|選手|船长|船長"
)
TALK_ZH = "专访|專訪|访谈|訪談|对话|對話|对谈|對談|采访|採訪|访问|訪問"
# Names of foreigners are spelt by their sound, with a dot between their parts: 克拉拉·沃斯
_HEARD = r"(?:(?![了的是在和与跟对我你他她们这那])[\u3400-\u9fff]){1,6}"
_GIVEN = r"(?:(?![的了是在聊谈談说說就将將把被也都又还還从從到对對吗嗎呢])[\u3400-\u9fff])"
CHINESE = (
    rf"(?P<name>(?!{TALK_ZH}|{TRADE_ZH}){_HEARD}(?:[·•‧・]{_HEARD}){{1,3}}|(?:{_HAN_TWO}|[{_HAN}]){_GIVEN}{{1,2}})"
)
DID_ZH = (  # what stands right behind who did it
    "(?:出版|推出|执导|執導|告诉|告訴|带着|帶著|凭借|憑藉|获得|獲得|来到|來到|回到|成为|成為|住在|坐在|花了|用了|已经|"
    "已經|从事|從事|长期|最近|近日|向|曾)"
)
NO_HAN, NO_HANGUL = r"(?![\u3400-\u9fff])", r"(?![\uac00-\ud7a3])"
PARTICLES = r"(?=[’'”\"]|(?:[은는이가을를의과와도]|에게)?(?![\uac00-\ud7a3]))"
# 運転手さん, お客さん: what people are, not what they are called
NOBODY = re.compile(
    r"^[お皆]|(?:[手師者員士家屋長客達親]|学生|業生|[新先後]輩|部員|校生|[芸有]能?[名人]|店主|社長|自分|自己|作者|记者|今天|我们|周刊|週刊|日报|日報|晚报|晚報|杂志|雜誌)$|^(?:高[级級中校]|金牌|[曾常时時]任|曾经|曾經|万名|余名|文[学學化]|史学|史學|武[术術]|"
    r"马[术術]|龙舟|龍舟|安全|江[南湖苏蘇]|成[为為])|[周週]刊·|^(?:어떤|이런|모든|여러|"
    r"여자|남자|여성|남성|신인|신예|주연|조연|유명|한국|우리|이번|전문|현대|원작|국민|동료|인기|천재|연극|영화|방송|현직|전직|선배|후배|"
    rf"전담|수석|신임|임시|전임|현역|담당|공동|상임|주치|정규|이웃|노점|고향|주인|하숙집|원로|주인공|제자|부인|유족|주민|시민|지인|여사|장인|공연|공개|전시|소설|시집|이야기|(?:{TRADE_KO})님?|연출|인터뷰|제작진|출연진|특별|단독|독점)$"
    # 監督インタビュー, 特別インタビュー: a role or a kind of talk, where nobody is named
    r"|^(?:監督|俳優|[女男声]優|教授|先生|選手|主演|助演|出演|主役|脚本|原作|音楽|撮影|演出|作家|歌手|[来受]賞|本人|関係|会員|特別|独占|単独|"
    r"共同|合同|緊急|直撃|巻頭|来日|完成|公開|最新|初)+$"
)
# 監督, but not of one part of a film: 美術監督, 촬영 감독
_PARTS = "美術 撮影 音楽 音響 録音 照明 作画 助 음향 녹음 미술 촬영 음악 조명 편집 무술 의상 摄影 美术 音乐 副".split()
WHOLE = "".join(f"(?<!{part})(?<!{part}\\s)" for part in _PARTS)
# 美術監督, 若手監督: whatever stands behind it
KIND = re.compile(
    r"(?:映画|美術|撮影|音楽|音響|録音|照明|舞台|演出|作画|編集|新人|新鋭|若手|女性|巨匠|有名|人気|日本|韓国|海外|代表|大学|名誉|[総助両]|准)$"
)
# 父は舟大工の水野吉弘さん: who is told of beside somebody
KIN = re.compile(
    r"(?:[祖曾義養]?[父母]|夫|妻|[兄弟姉妹]|師匠|息子|娘|恩師|教員|同僚|友人|相手|相棒|尊敬する|編集者|聞き手)(?:は[^。、]{0,14}|(?:[のがで、]|である|だった)?[^。、]{0,4})、?$"
    r"|紹介してくれたのは[^。]{0,14}$|(?:亡くなった|逝去した|他界した|世を去った|亡き|故)[^。]{0,14}$"
    r"|(?:已故|去世的|[父母]亲|丈夫|妻子|[儿女]儿|老师|师[父傅]|搭档|好友|合作者)[^，。]{0,6}$"
    r"|(?:아버지|어머니|남편|아내|스승|은사|동생|누나|오빠|언니|아들|친구|동료|선배|후배|편집자)(?:인|이자|였던)?\s(?:[가-힣]+\s)?[‘'“\"]?$"
    r"|(?:세상을\s떠난|작고한|타계한|(?:^|\s)고)\s(?:[가-힣]+\s){0,2}[‘'“\"]?$"
)
# What stands before whom a page says that it asked: お話を聞いた人：水野航平
GUEST = (
    r"(?:お?話を?(?:聞いた|うかがった|伺った)[人方]|話し手|語り手|ゲスト(?:紹介|プロフィール)?|[受被][访訪採采][者嘉]|[受被]采访[人者]|[嘉来][宾賓](?:简介|簡介|介绍|介紹)?|"
    r"게스트(?:\s?소개)?|인터뷰이|답변자|출연자\s?소개)[】］\]\s]*[：:／/]?\s*"
)
_TAILS = frozenset("은는이가을를의와과도的了是在和与與说說")  # what may be taken for the end of a name
_SECOND = re.compile(rf"(?!(?:{TRADE_KO}))[\uac00-\ud7a3]{{1,4}}(?<![씨님군양옹장관사가자수원공꾼인을를은는이의와과])")
_OFFICE = frozenset("导導总總")  # 林导, who is 林小舟


def whole_name(name: str, names: Set[str]) -> str:
    """Whom a name means of those in `names`: without the word behind it, and whole where a family name stands alone;
    nobody where several have it."""
    for one in names:
        if len(one) < len(name) and name.startswith(one) and name[len(one) :] in _TAILS:
            return one
    family = name[:-1] if len(name) == 2 and name[-1] in _OFFICE else name
    longer = [one for one in names if one != name and one.startswith(family) and one[len(family) :] not in _TAILS]
    longer = [one for one in longer if not (family != name and len(one) == 2 and one[-1] in _OFFICE)]
    if not longer:
        return name if family == name else ""
    return longer[0] if len(longer) == 1 else ""


def with_second(name: str, text: str) -> str:
    """A Korean name with the word behind it that it has wherever it stands: 마리아 보스, of 마리아 보스 감독."""
    behind = [rest[:8] for rest in text.split(name)[1:]]
    alike = zip(*behind, strict=False) if len(behind) > 1 else ()
    shared = "".join(letters[0] for letters in takewhile(lambda letters: len(set(letters)) == 1, alike))
    word = shared[1:].partition(" ")[0] if shared.startswith(" ") else ""
    return f"{name} {word}" if _SECOND.fullmatch(word) else name
