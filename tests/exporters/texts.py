"""Texts that are hard to count and to cut: emoji, combining marks, right to left, halves of characters."""

from hypothesis import strategies as st

PIECES = [
    "word",
    " ",
    "é",
    "e\u0301\u0323",
    "👨‍👩‍👧‍👦",
    "❤️",
    "🇩🇪",
    "1️⃣",
    "👍🏽",
    "क्षि",
    "שָׁלוֹם",
    "السلام\u200cعليكم",
    "\u200f",
    "日本語",
    "ﷺ",
    "’",
    "{film}",
    "#tag",
    "\ud83d",
    "𝔄",
]
hard_texts = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=4)), min_size=1, max_size=60).map("".join)
