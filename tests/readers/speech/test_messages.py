"""Chats as messengers export them in JSON."""

import json
from pathlib import Path
from typing import Any

import pytest

from quotecards.errors import ReadError
from quotecards.model.text import TurnKind
from tests.readers.support import read, speakers, texts

ASKED = ["Where did you shoot it?", "And who ran the pump?"]
ANSWERED = ["On the canal behind my school, where nobody knew how to say no.", "My aunt, and after her nobody."]
TALK = [("Ben Orr", ASKED[0]), ("Clara Voss", ANSWERED[0]), ("Ben Orr", ASKED[1]), ("Clara Voss", ANSWERED[1])]
SLACK: list[Any] = [
    {"type": "message", "subtype": "channel_join", "user": "U1", "text": "<@U1> has joined"},
    *({"type": "message", "user": "U1", "text": words, "user_profile": {"real_name": name}} for name, words in TALK),
]
TELEGRAM = {
    "name": "The Lock",
    "messages": [
        {"type": "service", "actor": "Ben Orr", "action": "create_group", "text": ""},
        *(
            {"type": "message", "from": name, "text": [words[:9], {"type": "bold", "text": words[9:]}]}
            for name, words in TALK
        ),
    ],
}
DISCORD = {
    "channel": {"name": "guests"},
    "messages": [
        {"type": "Default", "content": words, "author": {"name": name.casefold().replace(" ", ""), "nickname": name}}
        for name, words in TALK
    ],
}


@pytest.mark.parametrize("data", [SLACK, TELEGRAM, DISCORD], ids=["Slack", "Telegram", "Discord"])
def test_messages_tell_who_sent_them(tmp_path: Path, data: object) -> None:
    document = read(tmp_path, json.dumps(data), "chat.json")
    assert texts(document, TurnKind.QUESTION) == ASKED
    assert texts(document, TurnKind.ANSWER) == ANSWERED
    assert set(speakers(document)) == {"Clara Voss"}


@pytest.mark.parametrize("time", ["timestamp_ms", "timestamp", "date"])
def test_messages_that_are_listed_the_last_first_are_read_the_first_first(tmp_path: Path, time: str) -> None:
    for times in (list(range(4)), [f"2031-03-0{at}T10:00" for at in range(1, 5)]):
        sent = [
            {"sender_name": name, "content": words, time: at} for (name, words), at in zip(TALK, times, strict=True)
        ]
        for order in (sent, sent[::-1]):
            document = read(tmp_path, json.dumps({"messages": order}), "chat.json")
            assert texts(document, TurnKind.QUESTION) == ASKED


@pytest.mark.parametrize("depth", [5, 600, 900])
def test_words_that_are_lists_in_lists_are_no_words(tmp_path: Path, depth: int) -> None:
    words = "[" * depth + '"Why?"' + "]" * depth
    with pytest.raises(ReadError):
        read(tmp_path, f'[{{"type": "message", "user": "clara", "text": {words}}}]', "chat.json")
