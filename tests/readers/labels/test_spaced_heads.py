"""Labels that no mark parts from the words behind them, where a dash opens each question."""

from pathlib import Path

from tests.readers.support import read, seen, speakers

TITLE = "海の物語\n\n"
ASKED = ("撮影で苦労されたのはどこですか。", "次に撮りたいものはありますか。")
SAID = ("船の場面です。私は船が苦手なので、横になっていました。", "陸の話です。絶対に陸の話にします。")


def talk(head: str, dash: str = "―― ") -> str:
    return "\n\n".join(f"{dash}{asked}\n{head}{said}" for asked, said in zip(ASKED, SAID, strict=True))


def test_what_somebody_does_is_their_label_and_no_name(tmp_path: Path) -> None:
    for head in ("監督 ", "監督\u3000", "監督", "俳優 ", "プロデューサー\u3000"):
        document = read(tmp_path, TITLE + talk(head))
        assert [words[:3] for _, words in seen(document)[-3::2]] == ["船の場", "陸の話"]
        assert speakers(document) == [None, None]


def test_a_role_before_a_colon_names_nobody(tmp_path: Path) -> None:
    turns = "\n\n".join(f"聞き手：{asked}\n\n監督：{said}" for asked, said in zip(ASKED, SAID, strict=True))
    assert speakers(read(tmp_path, TITLE + turns)) == [None, None]
    assert set(speakers(read(tmp_path, "水野航平インタビュー\n\n" + turns))) == {"水野航平"}


def test_a_surname_is_a_label_and_means_whom_the_title_names(tmp_path: Path) -> None:
    document = read(tmp_path, "海の物語 水野航平インタビュー\n\n" + talk("水野\u3000", "――"))
    assert speakers(document) == ["水野航平", "水野航平"]
    assert "水野" not in seen(document)[-1][1]


def test_who_joins_in_has_a_label_if_it_comes_back(tmp_path: Path) -> None:
    one, other = talk("水野\u3000").split("\n\n")
    again = f"{TITLE}{one}\n西野\u3000雪でした。私は寝ました。\n\n{other}\n"
    assert speakers(read(tmp_path, again + "西野\u3000私も陸です。")) == ["水野", "西野", "水野", "西野"]
    assert set(speakers(read(tmp_path, again))) == {None}


def test_a_word_that_begins_a_sentence_is_no_label(tmp_path: Path) -> None:
    turns = f"―― {ASKED[0]}\n監督は船が苦手です。私は寝ました。\n\n―― {ASKED[1]}\n監督が決めます。私は待ちます。"
    assert [words for _, words in seen(read(tmp_path, TITLE + turns))][-1].startswith("監督が")
    assert speakers(read(tmp_path, TITLE + talk("でも "))) == [None, None]
