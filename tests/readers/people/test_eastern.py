"""Guests whose names have no capitals: Chinese, Japanese, Korean."""

from pathlib import Path

import pytest

from tests.readers.support import read, speakers

CHINESE = "\n\n### 你为什么划船？\n\n因为我站不住。{}\n\n### 晚上呢？\n\n晚上我唱歌。\n"
JAPANESE = "\n\n### なぜ舟を漕ぐのですか？\n\n立っていられないからです。\n\n### 夜は？\n\n夜は歌います。\n"
KOREAN = "\n\n### 왜 배를 젓나요?\n\n가만히 서 있지 못해서요.{}\n\n### 밤에는요?\n\n밤에는 노래를 합니다.\n"


def guests(folder: Path, text: str) -> set[str | None]:
    return set(speakers(read(folder, text, "talk.md")))


@pytest.mark.parametrize(
    ("opening", "name"),
    [
        ("# 专访林小舟：雨是一种颜色", "林小舟"),
        ("# 林小舟｜划船人", "林小舟"),
        ("# 雨天\n\n我们采访了导演林小舟，她住在海边。", "林小舟"),
        ("# 专访克拉拉·沃斯：雨是一种颜色", "克拉拉·沃斯"),
        ("# 本周划船人:克拉拉·安娜·沃斯", "克拉拉·安娜·沃斯"),
        ("# 雨天\n\n我们采访了导演克拉拉·沃斯，她住在海边。", "克拉拉·沃斯"),
        ("# 雨天\n\n海边下了一天的雨，我还写作和教授划船。", None),
        ("# 雨天\n\n划船多年，林小舟近日接受了本刊专访。", "林小舟"),
        ("# 雨天\n\n凭借纪录片《盐路》获奖的摄影师林小舟，在工作室接受了本刊采访。", "林小舟"),
        ("# 雨天\n\n我们在港口见到了作曲家林小舟，他刚刚完成新作。", "林小舟"),
        ("# 雨天\n\n导演林小舟和演员王芳在海边。", None),
        ("# 雨天\n\n他是作家王安的学生，也是导演。", None),
        ("# 雨天\n\n海边下了一天的雨。", None),
        ("# 雨天\n\n今天我们请到了导演林小舟。", "林小舟"),
        ("# 雨天\n\n文／林小舟", None),
        ("# 《盐路》导演林小舟专访：雨", "林小舟"),
        ("# 《盐路》导演林小舟专访\n\n本刊日前专访了林导。", "林小舟"),
        ("# 划船人访谈（三）：柯小舟", "柯小舟"),
        ("# 雨天\n\n林小舟，三十四岁，船夫，住在海边。", "林小舟"),
        ("# 雨天\n\n研究员诸葛小舟和她的船。", "诸葛小舟"),
        ("# 雨天\n\n体育周刊·划船", None),
        ("# 雨天\n\n高级教练在海边。", None),
        ("# 雨天\n\n林小舟是国内最年轻的女船长。", "林小舟"),
        ("# 雨天\n\n著名摄影师林小舟向本刊讲述了经历。", "林小舟"),
        ("# 雨天\n\n今天的嘉宾是船长林小舟。", "林小舟"),
        ("# 听林小舟讲船\n\n文/王芳", "林小舟"),
        ("# 雨天\n\n作家王安去世一周年，我们采访了他的一位学生。应要求匿名。", None),
    ],
)
def test_chinese_titles_and_introductions_name_the_guest(tmp_path: Path, opening: str, name: str | None) -> None:
    assert guests(tmp_path, opening + CHINESE.format("")) == {name}


@pytest.mark.parametrize(
    ("text", "foot", "name"),
    [
        ("# 雨天" + CHINESE.format(""), "（受访者林小舟系船夫，本刊记者王芳采访）", "林小舟"),
        ("# 雨天" + CHINESE.format(""), "【嘉宾简介】林小舟，船长。", "林小舟"),
        ("# 雨の日" + JAPANESE, "▼お話を聞いた人：水野　航平（舟工房）\n\n▼取材・文：林陽子", "水野航平"),
        ("# 비" + KOREAN.format(""), "게스트 소개: 윤하늘. 서울 출생.", "윤하늘"),
        ("# 雨天" + CHINESE.format(""), "受访者提供图片", None),
    ],
)
def test_a_line_at_the_end_may_say_who_was_asked(tmp_path: Path, text: str, foot: str, name: str | None) -> None:
    assert guests(tmp_path, f"{text}\n{foot}\n") == {name}


def test_guests_present_themselves_in_chinese_and_korean(tmp_path: Path) -> None:
    assert guests(tmp_path, "# 雨天" + CHINESE.format("我叫林小舟，住在海边。")) == {"林小舟"}
    assert guests(tmp_path, "# 비" + KOREAN.format(" 저는 노를 젓는 윤하늘입니다.")) == {"윤하늘"}


@pytest.mark.parametrize(
    ("opening", "name"),
    [
        ("# 水野航平さんインタビュー", "水野航平"),
        ("# 雨の日\n\n舟を漕ぐ水野、ではなく、水野航平さんに話を聞いた。", "水野航平"),
        ("# 雨の日\n\n舟を漕いできた水野航平さんに、引退を前に話をうかがった。", "水野航平"),
        ("# 雨の日\n\n常連のお客さんと、運転手さんがいた。", None),
        ("# 雨の日\n\n取材・文／水野航平", None),
        ("# 『雨の日』 水野航平監督インタビュー", "水野航平"),
        ("# インタビュー：水野航平監督", "水野航平"),
        ("# 雨の日\n\n舟を撮り続ける水野航平監督に話を訊いた。", "水野航平"),
        ("# 『雨の日』 水野航士監督インタビュー", "水野航士"),
        ("# 『雨の日』 水野航士監督×主演・林陽子インタビュー", None),
        ("# 雨の日\n\n舟を造る美術監督に話を訊いた。", None),
        ("# 雨の日\n\n舟を撮り続けてきた水野航平監督に、川の日々と音について聞いた。", "水野航平"),
        ("# 雨の日\n\n舟を漕ぐ水野航平さんに川での暮らしを聞いた。", "水野航平"),
        (
            "# 雨の日\n\n映画監督・水野航平さん。新作の公開を前に、川辺で話を聞いた。\n\n聞き手・文=林陽子",
            "水野航平",
        ),
        ("# 雨の日\n\n映画監督・水野航平さん。主演の林陽子さんは来られなかったが、話を聞いた。", None),
        ("# 雨の日\n\n写真家の林陽子氏が撮った川。そこで撮ったのが水野航平監督だ。監督に話を聞いた。", "水野航平"),
        ("# 雨の日\n\n写真家の林陽子氏が撮った川。そこで撮ったのが水野航平監督だ。", None),
        ("# 雨の日\n\n俳優のジャン・リュック・ヴォスさん。川辺で雨を待った。", "ジャン・リュック・ヴォス"),
        ("# 雨の日\n\n監督の三雲あかりさんに、撮影の舞台裏を聞いた。", "三雲あかり"),
        ("# 三雲はるかさんインタビュー", "三雲はるか"),
        ("# 雨の日\n\n会場のみなさんに話を聞いた。近所のおじさんに話を聞いた。", None),
        ("# 雨の日\n\n映画をつくるみなさんに話を聞いた。", None),
        ("# 【インタビュー】水野航平「舟は好き」", "水野航平"),
        ("# 漕ぎ手・水野航平に聞く「川」\n\n船長の林陽子氏の協力を得た。", "水野航平"),
        ("# 雨の日\n\nお話をうかがったのは、川で舟を造る水野(みずの)航平さん。", "水野航平"),
        ("# 雨の日\n\n主将・水野アキラ選手(FW/背番号8)に意気込みを聞きました。", "水野アキラ"),
        ("# 雨の日\n\n映画スタッフさん、人気アイドルさんが来た。", None),
        ("# 雨の日\n\n店主の水野アキラさん。父は大工の水野吉弘さんだ。水野さんは取材に応じてくれた。", "水野アキラ"),
        ("# 水野六段、語る\n\n水野航平六段が勝った。一夜明けた水野六段に話を聞いた。", "水野航平"),
        ("# 雨の日\n\n店長、森さんに聞きました。", "森"),
        ("# 雨の日\n\nDJ、ケンさんに話を聞いた。", "ケン"),
        ("# 雨の日\n\n作家マリア・ヴォスが来日した。", "マリア・ヴォス"),
        ("# 雨の日\n\n小説家・林陽子が沈黙を破った。編集者の水野航平氏とともに語る。", "林陽子"),
        ("# 雨の日\n\n「麦」を営む林陽子さんを訪ねた。", "林陽子"),
        ("# 追悼・水野航平\n\n亡くなった作家・水野航平さん。その妻に思い出を聞いた。", None),
        ("# 匿名座談\n\n名前は伏せる。市議の水野航平さんが力を貸した。", None),
        ("# 雨の日\n\n指導教員は林陽子教授。舟を造る先輩に仕事について伺いました。", None),
    ],
)
def test_japanese_titles_and_introductions_name_the_guest(tmp_path: Path, opening: str, name: str | None) -> None:
    assert guests(tmp_path, opening + JAPANESE) == {name}


@pytest.mark.parametrize(
    ("opening", "name"),
    [
        ("# [인터뷰] 배우 윤하늘", "윤하늘"),
        ("# 비 오는 날\n\n바닷가에서 배우 ‘윤하늘’을 만났다.", "윤하늘"),
        ("# 비 오는 날\n\n윤하늘 감독은 노를 젓는다.", "윤하늘"),
        ("# 비 오는 날\n\n윤하늘 감독에게 강에서 보낸 날을 물었다.", "윤하늘"),
        ("# 비 오는 날\n\n노를 젓는 배우 윤하늘을 서울의 한 카페에서 만났다.", "윤하늘"),
        ("# [인터뷰] <소금 길> 윤하늘 “비를 믿었다”", "윤하늘"),
        ("# 비 오는 날\n\n윤하늘 기자", None),
        ("# 비 오는 날\n\n장편 〈비〉를 찍은 윤하늘 감독을 부산의 한 카페에서 만났다.", "윤하늘"),
        ("# 비 오는 날\n\n윤하늘 감독과 바닷가에서 두 시간 동안 이야기를 나눴다.", "윤하늘"),
        ("# 비 오는 날\n\n배우 서지안을 캐스팅한 윤하늘 감독을 부산에서 만났다.", "윤하늘"),
        ("# 비 오는 날\n\n영화 〈비〉로 상을 받은 윤하늘 음향감독을 부산의 작업실에서 만났다.", "윤하늘"),
        ("# 비 오는 날\n\n지난 봄 윤하늘 미술 감독을 만나 배와 비에 대해 물었다.", "윤하늘"),
        ("# 비 오는 날\n\n조명감독 윤하늘을 강가에서 만났다.", "윤하늘"),
        ("# 비 오는 날\n\n윤하늘 감독을 오래된 극장 앞에서 만났다.", "윤하늘"),
        ("# 비 오는 날\n\n윤하늘 안무가를 연습실 근처 조용한 찻집에서 만나 이야기를 들었다.", "윤하늘"),
        ("# 비 오는 날\n\n연극 〈비〉의 윤하늘 연출가와 연습실에서 마주 앉았다.", "윤하늘"),
        ("# 비 오는 날\n\n윤하늘 프로듀서와 나눈 대화를 옮긴다.", "윤하늘"),
        ("# 비 오는 날\n\n윤하늘 감독과 함께 작업한 배우와 만났다.", None),
        ("# 비 오는 날\n\n윤하늘 감독을 처음 본 서지안에게 인터뷰를 청했다.", "서지안"),
        ("# 비 오는 날\n\n비를 담은 음향감독을 부산의 작업실에서 만났다.", None),
        ("# 비 오는 날\n\n윤하늘을 아는 사람을 부산에서 만났다.", None),
        ("# 비 오는 날\n\n비가 오는 강을 서울의 한 카페에서 만났다.", None),
        ("# 비 오는 날\n\n종일 비가 왔다.", None),
        ("# 비 오는 날\n\n떡집을 하는 윤하늘 할머니를 만나 보았어요.", "윤하늘"),
        ("# 만나다 ⑤ 사공하늘 변호사\n\n지난 호의 서지안 감독이 추천했다.", "사공하늘"),
        ("# 뱃사공\n\n간호사 제갈윤 씨가 책을 펴냈다. 제갈 씨를 부산에서 만났다.", "제갈윤"),
        ("# 노\n\n은사인 서지안 코치가 별명을 지었다. 골키퍼 윤하늘의 이야기다.", "윤하늘"),
        ("# 윤하늘 “비를 믿었다”\n\n강가에서 자랐다.", "윤하늘"),
        ("# 노\n\n사공 윤하늘(58)은 강을 건넌다.", "윤하늘"),
        ("# 노\n\n이번 호의 주인공은 뱃사공 윤하늘 씨다.", "윤하늘"),
        ("# 노\n\n감독 마리아 보스가 왔다. 마리아 보스는 노를 젓는다.", "마리아 보스"),
        ("# 노\n\n세상을 떠난 작가 윤하늘. 그의 제자를 만나 이야기를 들었다.", None),
        ("# 노\n\n이름을 밝히지 않기로 했다. 서지안 변호사가 도왔다.", None),
        ("# 노\n\n글·사진 서지안", None),
        ("# 노\n\n서지안 감독이 아끼는 배우를 만났다.", None),
    ],
)
def test_korean_titles_and_introductions_name_the_guest(tmp_path: Path, opening: str, name: str | None) -> None:
    assert guests(tmp_path, opening + KOREAN.format("")) == {name}


@pytest.mark.parametrize("label", ["航平", "水野"])
def test_labels_with_one_of_the_names_of_whom_the_opening_asked_are_made_full(tmp_path: Path, label: str) -> None:
    opening = "# 雨の日\n\n舟を撮り続けてきた水野航平監督に、川の日々と音について聞いた。"
    asked = "\n\n**聞き手：** どこから始めたのですか。\n\n**{0}：** 祖父の舟に乗って、私は川を見ていました。"
    more = "\n\n**聞き手：** 歩く速さ、ですか。\n\n**{0}：** はい。一時間に四キロです。\n"
    assert guests(tmp_path, opening + (asked + more).format(label)) == {"水野航平"}


@pytest.mark.parametrize(
    ("label", "opening", "name"),
    [
        ("監督", "短編で知られる映画監督・水野航平さん。新作の公開を前に、川辺で話を聞いた。", "水野航平"),
        ("監督", "雨の日の川辺で話を聞いた。", None),
        ("감독", "바닷가에서 감독 ‘윤하늘’을 만났다.", "윤하늘"),
        ("导演", "我们采访了导演林小舟，她住在海边。", "林小舟"),
        ("음향감독", "영화 〈비〉로 상을 받은 윤하늘 음향감독을 부산에서 만났다.", "윤하늘"),
        ("음향감독", "종일 비가 온 강가에서 만났다.", None),
        ("음악 감독", "종일 비가 온 강가에서 만났다.", None),
        ("안무가", "종일 비가 온 강가에서 만났다.", None),
        ("摄影指导", "下了一天的雨。", None),
        ("录音师", "下了一天的雨。", None),
        ("音響監督", "雨の日の川辺で話を聞いた。", None),
        ("録音技師", "雨の日の川辺で話を聞いた。", None),
    ],
)
def test_a_trade_without_capitals_is_nobodys_name(tmp_path: Path, label: str, opening: str, name: str | None) -> None:
    asked = "\n\n**聞き手：** どこから始めたのですか。\n\n**{0}：** 祖父の舟に乗って、私は川を見ていました。"
    more = "\n\n**聞き手：** 歩く速さ、ですか。\n\n**{0}：** はい。一時間に四キロです。\n"
    if label not in {"監督", "音響監督", "録音技師"}:
        ask, asked = ("问", CHINESE) if label in {"导演", "摄影指导", "录音师"} else ("질문", KOREAN)
        turns = [line.removeprefix("### ") for line in asked.format("").split("\n\n") if line.strip()]
        asked = "".join(f"\n\n**{(ask, label)[at % 2]}：** {line.strip()}" for at, line in enumerate(turns))
        more = ""
    assert guests(tmp_path, f"# 雨\n\n{opening}" + (asked + more).format(label)) == {name}


@pytest.mark.parametrize(
    ("opening", "named"),
    [
        ("映画『雨』の監督・水野航平さんと、俳優の林陽子さんが川辺に来た。", {"水野航平", "林陽子"}),
        ("美術監督の水野航平さんと、照明の林陽子さんが川辺に来た。", {None}),
        ("監督の水野航平さんと、原作者が川辺に来た。", {"水野航平", None}),
    ],
)
def test_two_trades_are_those_whom_the_opening_names_beside_them(
    tmp_path: Path, opening: str, named: set[str | None]
) -> None:
    turns = [
        ("聞き手", "どこから始めたのですか。"), ("監督", "祖父の舟に乗って、私は川を見ていました。"),
        ("俳優", "私は岸で待っていました。雨でした。"), ("聞き手", "歩く速さ、ですか。"),
        ("監督", "はい。一時間に四キロです。"), ("俳優", "私はもっと遅いです。"),
    ]  # fmt: skip
    text = "\n\n".join(f"{who}：{words}" for who, words in turns)
    assert guests(tmp_path, f"# 雨の日\n\n{opening}\n\n{text}\n") == named


def test_in_chinese_too_a_first_name_is_whom_the_editors_say_that_they_have_there(tmp_path: Path) -> None:
    turns = [
        ("编辑部", "今天我们请到了导演林小舟。"), ("小舟", "谢谢，我很高兴。"), ("编辑部", "你为什么划船？"),
        ("小舟", "因为我站不住。"), ("编辑部", "晚上呢？"), ("小舟", "晚上我唱歌。"),
    ]  # fmt: skip
    text = "\n\n".join(f"{who}：{words}" for who, words in turns)
    assert guests(tmp_path, f"# 雨天\n\n{text}\n") == {"林小舟"}


def test_the_editors_may_introduce_in_the_first_turn_whom_a_first_name_means(tmp_path: Path) -> None:
    turns = [
        ("編集部", "短編で知られる映画監督・水野航平さん。新作の公開を前に、川辺で話を聞いた。"),
        ("陽子", "どこから始めたのですか。"), ("航平", "祖父の舟に乗って、私は川を見ていました。"),
        ("陽子", "歩く速さ、ですか。"), ("航平", "はい。一時間に四キロです。"),
        ("陽子", "夜はどうですか。"), ("航平", "夜は歌います。私は眠りません。"),
    ]  # fmt: skip
    text = "\n\n".join(f"{who}  15:{at + 30}\n{words}" for at, (who, words) in enumerate(turns))
    assert guests(tmp_path, f"# 雨の日\n\n{text}\n") == {"水野航平"}
