"""Interviews by mail, as they came back: who wrote the questions that the mail quotes, and who sent the answers."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from quotecards.late import late
from quotecards.model.text import QUESTION
from quotecards.readers.body.blocks import Dress
from quotecards.readers.body.names import names_in, same_person
from quotecards.readers.body.role_labels import role_of
from quotecards.readers.people.signs import Candidate, Sign
from quotecards.readers.roles.decoder import Decoded

_CITED = Dress.CITED  # by a name of its own, as in model/text.py: every block is asked for it
_HEAD = 12  # blocks at the top that may be those of a mail
# From: Clara Voss <clara@oar.example>
_FROM = r"(?i)(?:from|von|de|van|da|od|från|fra|от)\s?:\s[^<\n]{3,60}(?:<[^<>\n]{3,80}>)?"
_TO = r"(?i)(?:to|an|à|aan|para|a|do|till|til|кому)\s?:\s[^<\n]{3,60}(?:<[^<>\n]{3,80}>)?"
# On Monday Ben Okri wrote:, Op 9 oktober schreef Ben Okri:
_WROTE = (
    r"(?i)(?:on|am|le|el|il|em|op|den|dnia|\d)[^\n]{4,120}\b"
    r"(?:wrote|schrieb|écrit|escribió|scritto|escreveu|schreef|skrev|napisała?)\b[^\n]{0,60}:"
)
# Here are the answers
_ANSWERS = (
    r"(?i)\b(?:answers?|antworten|réponses?|respuestas|risposte|respostas|antwoorden|svar(?:en)?|odpowied\w+|odpowiadam|odpověd\w*|"
    r"odpovídám|yanıt\w*|cevap\w*|vastauk\w+|răspuns\w*|válasz\w*|ответ\w*|відповід\w+)\b|답변|답장|回答|お答え"
)
_THEIR_ANSWERS = r"(?i)\b(?:her|his|their|seine|ses|leurs|sus|sue|haar|zijn|hennes|hans|jej|jego|její|jeho|её|его)\s\w"
_LINE = 120  # characters
_SIGNS = r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3々]"
_EASTERN = rf"(?=.{{2,12}}$){_SIGNS}+(?:[ \u3000・·]{_SIGNS}+)?"  # a name that has no capitals
# <letters@lantern-review.example>
_ADDRESS = re.compile(r"<(?P<box>[\w.+-]+)@(?P<host>[\w.-]+)>")


def note_mail(cases: dict[str, Candidate], decoded: Sequence[Decoded]) -> None:
    """Where a mail quotes the questions, whoever wrote these asks, and who else sent or got it answers; where it does
    not say who wrote them, its sender does."""
    top = [part for part in decoded[:_HEAD] if _CITED not in part.block.dress and ":" in part.block.text]
    cited = (part for part in decoded if _CITED in part.block.dress) if top else ()
    if not any(part.kind is QUESTION for part in cited):
        for name, line in _named(top, _FROM) if top and _sends_answers(decoded[:_HEAD]) else ():
            cases.setdefault(name, Candidate(name)).note(Sign.SIGNS, line, person=True)
        return
    wrote = [name for name, _ in _named(top, _WROTE)]
    for pattern, sent in ((_FROM, True), (_TO, False)):
        for name, line in _named(top, pattern):
            asks = any(same_person(name, one) for one in wrote) if wrote else not sent
            if name in cases or (not name.isascii() and late(_EASTERN).fullmatch(name)):
                cases.setdefault(name, Candidate(name)).note(Sign.ASKS if asks else Sign.SIGNS, line, person=True)


def _sends_answers(top: Sequence[Decoded]) -> bool:
    """Whether a line above the first question says that the sender sends answers, not those of somebody it names."""
    above = [part.block.text for part in takewhile(lambda part: part.kind is not QUESTION, top)]
    said = [text for text in above if len(text) <= _LINE and ": " not in text and late(_ANSWERS).search(text)]
    return any(not (any(names_in(text)) or late(_THEIR_ANSWERS).search(text)) for text in said)


def _named(parts: Sequence[Decoded], pattern: str) -> Iterator[tuple[str, int]]:
    """The last name in each line that is all of such a pattern, and the number of the line."""
    for part in parts:
        names = list(names_in(part.block.text)) if late(pattern).fullmatch(part.block.text) else []
        if not names and not part.block.text.isascii():  # names that have no capitals
            whole = part.block.text.partition(":")[2].partition("<")[0].strip()
            if late(_EASTERN).fullmatch(whole) and not role_of(whole) and late(pattern).fullmatch(part.block.text):
                yield whole, part.block.line
        if names and not _is_house(names[-1].text, part.block.text):
            yield names[-1].text, part.block.line


def _is_house(name: str, line: str) -> bool:
    """Whether a mail comes from a paper: its address has the name behind the @, and another one before it."""
    address = _ADDRESS.search(line)
    if not address:
        return False
    box, host = address["box"].casefold(), address["host"].casefold().replace("-", "").replace(".", "")
    words = [word for word in re.findall(r"[^\W\d_]+", name.casefold()) if len(word) > 1]
    return "".join(words) in host and not any(word in box for word in words)
