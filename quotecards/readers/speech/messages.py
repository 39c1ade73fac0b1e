"""Chats as messengers export them in JSON: Slack, Telegram, and what is widely used for Discord.

Read are only the words of each message and who sent it, by the name that others see. Who joins or leaves, and what was
sent that is no words, is left out.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from quotecards.readers.speech.spoken import Piece

_Record = dict[str, Any]
_WORDS = ("text", "content")
_SENT = ("message", "Default", "Reply")  # what the kinds of messages are called that somebody wrote
_TIMES = ("timestamp_ms", "timestamp", "ts", "created_at", "createdDateTime", "date", "time", "start", "startTime")
# Where a record tells who sent it, the name that others see first
_NAMES = ("real_name", "display_name", "nickname", "name", "username")
_SENDERS = ("user_profile", "author", "from", "sender_name", "sender", "user")


def messages_in(data: object) -> list[Piece]:
    """What somebody wrote, in order; nothing where `data` is no such export."""
    listed = data.get("messages") if isinstance(data, dict) else data
    records = [one for one in listed if isinstance(one, dict)] if isinstance(listed, list) else []
    return [piece for record in in_order(records) for piece in _piece(record)]


def in_order(records: Sequence[_Record]) -> Sequence[_Record]:
    """The records as they were sent: some programs list the last first."""
    times = next((told for key in _TIMES if len(told := [one[key] for one in records if one.get(key)]) > 1), [])
    if not (all(isinstance(one, str) for one in times) or all(isinstance(one, int | float) for one in times)):
        return records
    falls = times and times[0] > times[-1] and all(one >= below for one, below in pairwise(times))
    return records[::-1] if falls else records


def _piece(record: _Record) -> Iterator[Piece]:
    if record.get("type", _SENT[0]) not in _SENT or record.get("subtype"):
        return
    words = next((_plain(record[key]) for key in _WORDS if record.get(key)), "")
    sender = next((name for key in _SENDERS if (name := _name(record.get(key)))), "")
    if words and sender:
        yield Piece(words, 1, sender)


def _plain(words: object) -> str:
    """The words of a message, which are a list where some of them are links or set in another type."""
    parts = words if isinstance(words, list) else [words]
    plain = (part.get("text") if isinstance(part, dict) else part for part in parts)
    return "".join(part for part in plain if isinstance(part, str))


def _name(sender: object) -> str:
    if isinstance(sender, dict):
        sender = next((sender[key] for key in _NAMES if sender.get(key)), None)
    return " ".join(sender.split())[:80] if isinstance(sender, str) else ""
