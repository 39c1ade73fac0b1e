"""Words around names that have no capitals, and how such names are written: family names, trades, forms of address, and
what is nobody’s name."""

import re

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
KOREAN = rf"(?<![\uac00-\ud7a3])(?P<name>(?:[{_HANGUL}] ?|남궁|황보|제갈|선우|독고)[\uac00-\ud7a3]{{1,2}})"
# 三雲あかりさん, but not 会場のみなさん: few first names begin as particles do
_IN_HIRAGANA = (
    r"[\u3400-\u9fff々]{2,3}[ \u3000]?"
    r"(?:(?![をがでにのはともへや]|から|まで|より|だけ|みな|お[じばねにか])|(?=はる|はな|のぞみ|のどか|とも[えこみ]|もも|やよい))"
    r"[ぁ-ん]{2,4}(?=さん|氏|さま)"
)
JAPANESE = (
    rf"(?P<name>{_IN_HIRAGANA}|"
    r"[\u3400-\u9fff々]{1,3}[ \u3000]?[\u3400-\u9fff々]{1,3}|[\u30a1-\u30ff]{2,8}[・＝][\u30a1-\u30ff]{2,8})"
)

ADDRESS = "さん|氏|先生|監督|教授|選手|さま|様"
ADDRESSED = re.compile(rf"(?<=..)(?:{ADDRESS})$")  # which a pattern takes for letters of the name
DOES = ("監督", "教授", "選手")  # what stands behind a name alone, not behind what people are
TRADE_KO = (
    "(?:(?:음향|녹음|미술|촬영|음악|조명|편집|무술|의상|분장|영화) ?)?감독|배우|작가|가수|교수|대표|선수|박사|셰프|"
    "시인|소설가|의원|디자이너|프로듀서|아나운서|화가|사진가|번역가|건축가|작곡가|애니메이터|기획자|제작자|안무가|"
    "무용가|지휘자|피아니스트|만화가|일러스트레이터|개발자|유튜버|큐레이터|변호사|연구원|대리|팀장|실장|소장|관장|"
    "사장|회장|캐릭터 디자인|연출가|극작가|조각가|음악가|연주가"
)
TRADE_ZH = (
    "导演|導演|演员|演員|作家|歌手|教授|博士|老师|老師|先生|女士|编剧|編劇|摄影师|攝影師|设计师|設計師|诗人|詩人|"
    "作曲家|钢琴家|画家|畫家|艺术家|藝術家|雕塑家|舞蹈家|编舞|录音师|錄音師|剪辑师|剪輯師|制片人|製片人|小说家|小說家"
)
TALK_ZH = "专访|專訪|访谈|訪談|对话|對話|对谈|對談|采访|採訪|访问|訪問"
# Names of foreigners are spelt by their sound, with a dot between their parts: 克拉拉·沃斯
_HEARD = r"(?:(?![了的是在和与跟对我你他她们这那])[\u3400-\u9fff]){1,6}"
CHINESE = rf"(?P<name>(?!{TALK_ZH}|{TRADE_ZH}){_HEARD}(?:[·•‧・]{_HEARD}){{1,3}}|[{_HAN}][\u3400-\u9fff]{{1,2}})"
NO_HAN, NO_HANGUL = r"(?![\u3400-\u9fff])", r"(?![\uac00-\ud7a3])"
PARTICLES = r"(?=[’'”\"]|(?:[은는이가을를의과와도]|에게)?(?![\uac00-\ud7a3]))"
# 運転手さん, お客さん: what people are, not what they are called
NOBODY = re.compile(
    r"^[お皆]|(?:[手師者員士家屋長客達親]|学生|校生|[芸有]能?[名人]|店主|社長|自分|自己|作者|记者|今天|我们)$|^(?:어떤|이런|모든|여러|"
    r"여자|남자|여성|남성|신인|신예|주연|조연|유명|한국|우리|이번|전문|현대|원작|국민|동료|인기|천재|연극|영화|방송|현직|전직|선배|후배|"
    rf"주인공|{TRADE_KO}|연출|인터뷰|제작진|출연진|특별|단독|독점)$"
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
