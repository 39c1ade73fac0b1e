"""Notes above a transcript and clips in it: what they list, ask and play is no part of the talk."""

import re
from collections.abc import Sequence
from dataclasses import replace

from quotecards.late import late
from quotecards.model.text import TurnKind
from quotecards.readers.body.blocks import Block
from quotecards.readers.roles.shapes import LONGEST_HEAD, heads_transcript

# [OBSERVED]: [she laughs]
_OBSERVED = re.compile(r"\[[^\[\]\n]{2,60}\]\s?[:：]\s*\[[^\[\]]+\]")
_LABEL = 40  # characters
# BRANDT: (As Maren) I saw nothing: a scene that a broadcaster plays, or a song
_CLIP = r"(?i): [(\[](?:as\s(?:characters?|(?-i:[A-Z])|the\s|an?\s)[^)\]\n]{0,40}|singing|rapping|in\scharacter)[)\]]"


def _is_of_clip(text: str) -> bool:
    """Whether a label and a note that somebody plays a part or sings stand at the head of `text`."""
    at = text.find(": ", 0, _LABEL)
    return at > 0 and late(_CLIP).match(text, at) is not None


def with_notes_marked(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, with those marked as an introduction that stand above a line which announces the transcript, if more
    stands below that line than above. So are remarks of which both the label and the words stand in brackets, and what
    is said or sung in a clip: BRANDT: (As Maren) I saw nothing."""
    blocks = [replace(block, given=TurnKind.NARRATION) if _is_of_clip(block.text) else block for block in blocks]
    for at in [at for at, block in enumerate(blocks) if block.text[0] == "["]:
        if _OBSERVED.fullmatch(blocks[at].text):
            blocks[at] = replace(blocks[at], given=TurnKind.NARRATION)
    short = [at for at, block in enumerate(blocks[: len(blocks) // 2]) if len(block.text) <= LONGEST_HEAD]
    head = next((at for at in reversed(short) if heads_transcript(blocks[at].text)), -1)
    if head < 0:  # as most texts
        return blocks
    notes = [replace(block, given=block.given or TurnKind.NARRATION) for block in blocks[: head + 1]]
    return [*notes, *blocks[head + 1 :]]
