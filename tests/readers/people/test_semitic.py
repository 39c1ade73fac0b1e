"""Guests who are named in Hebrew or Arabic, which have no capitals."""

from pathlib import Path

import pytest

from tests.readers.support import read, speakers

HEBREW = (
    "\n\n### למה את חותרת?\n\nכי אני לא יכולה לעמוד במקום, והנהר קרוב לבית שלי.\n\n"
    "### ומה קורה בלילה?\n\nבלילה אני שרה, ואחר כך אני ישנה טוב.\n"
)
ARABIC = (
    "\n\n### لماذا تجدفين؟\n\nلأنني لا أستطيع الوقوف في مكاني، والنهر قريب من بيتي.\n\n"
    "### وماذا يحدث في الليل؟\n\nفي الليل أغني، ثم أنام جيداً.\n"
)


@pytest.mark.parametrize(
    ("opening", "name"),
    [
        ("ראיון עם הבמאית קלרה ווס", "קלרה ווס"),
        ('קלרה ווס: "אני חותרת"', "קלרה ווס"),
        ("גשם\n\nשוחחנו עם קלרה ווס על הסרט החדש שלה.", "קלרה ווס"),
        ("גשם\n\nהסופרת קלרה ווס מדברת על ספרה החדש.", "קלרה ווס"),
        ("גשם\n\nקלרה ווס, במאית, גרה ליד הנהר.", "קלרה ווס"),
        ("גשם\n\nפגשנו את הזמרת קלרה ווס בביתה.", "קלרה ווס"),
        ("גשם\n\nהסרט מבוסס על ספרה של הסופרת קלרה ווס.", None),
        ("גשם\n\nצילום: קלרה ווס\n\nירד גשם על הנהר כל היום.", None),
        ('המאמן החדש: "באתי לנצח"', None),
    ],
)
def test_hebrew_titles_and_introductions_name_the_guest(tmp_path: Path, opening: str, name: str | None) -> None:
    assert set(speakers(read(tmp_path, f"# {opening}{HEBREW}", "talk.md"))) == {name}


@pytest.mark.parametrize(
    ("opening", "name"),
    [
        ("حوار مع المخرجة كلارا فوس", "كلارا فوس"),
        ("كلارا فوس: «أنا أجدف»", "كلارا فوس"),
        ("المخرجة كلارا فوس: السينما نهر", "كلارا فوس"),
        ("مطر\n\nالتقينا الكاتبة كلارا فوس في بيتها.", "كلارا فوس"),
        ("مطر\n\nتتحدث الشاعرة كلارا فوس عن ديوانها الجديد.", "كلارا فوس"),
        ("مطر\n\nضيفتنا اليوم هي الفنانة كلارا فوس.", "كلارا فوس"),
        ("مطر\n\nالفيلم مأخوذ عن رواية للكاتبة كلارا فوس.", None),
        ("مطر\n\nحاورها: كريم سالم\n\nهطل المطر طوال اليوم.", None),
    ],
)
def test_arabic_titles_and_introductions_name_the_guest(tmp_path: Path, opening: str, name: str | None) -> None:
    assert set(speakers(read(tmp_path, f"# {opening}{ARABIC}", "talk.md"))) == {name}
