"""What the name of a style says, in a web page's class or a Word file: that its words are asked, or answered."""

import re
from functools import lru_cache

from quotecards.model.text import TurnKind

_QUESTION = frozenset(
    "question questions interviewer asker frage fragen pregunta domanda pergunta pytanie вопрос interviewfrage "
    "interviewquestion".split()
)
_ANSWER = frozenset(
    "answer answers interviewee antwort réponse reponse respuesta risposta resposta odpowiedź odpowiedz ответ "
    "interviewanswer".split()
)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_SPEAKER = frozenset("speaker speakers voice sprecher locuteur hablante parlante".split())
_PART = re.compile(r"[^\W_]+")


@lru_cache(maxsize=4_096)
def words_in(names: str) -> frozenset[str]:
    """The words that names are made of: `PullQuote_wrapper` is pull, quote and wrapper."""
    return frozenset(part.casefold() for part in _PART.findall(_CAMEL.sub(" ", names)))


def names_speaker(style: str) -> bool:
    """Whether what is set in a style so named is the name of who speaks."""
    return bool(words_in(style) & _SPEAKER)


def voice_of(words: frozenset[str]) -> TurnKind | None:
    """Whether a style so named is that of questions, or of answers."""
    asks, answers = bool(words & _QUESTION), bool(words & _ANSWER)
    return None if asks == answers else TurnKind.QUESTION if asks else TurnKind.ANSWER
