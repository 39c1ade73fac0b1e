"""What stands before a colon instead of a name: Q, Antwort, Interviewer, 記者."""

from types import MappingProxyType

from quotecards.model.text import TurnKind

Q, A = TurnKind.QUESTION, TurnKind.ANSWER

# One letter alone counts only beside its partner (see cast.py).
_ASKERS = """
    q question frage f pregunta p domanda d pergunta pytanie в вопрос 問 问 質問 س سؤال ש שאלה interviewer interviewerin
    moderator moderatorin host presenter
    intervieweur journaliste entrevistador entrevistadora intervistatore redaktion 记者 記者
    聞き手 редакция
"""
# Anybody of them asks when a label says so: Audience member, Frage aus dem Publikum, second viewer.
_CROWD = frozenset(
    """
    audience floor viewer listener reader spectator publikum zuschauer zuschauerin zuhörer leser leserin spectateur
    spectatrice lecteur lectrice público espectador espectadora lector lectora pubblico spettatore spettatrice leitor
    leitora widz widownia зритель зрительница зала 観客 会場 观众 觀眾
    """.split()
)
_ANSWERERS = """
    guest gast invité invitée invitado invitada ospite both beide ambos a answer
    antwort r réponse respuesta risposta resposta o odpowiedź о ответ 答 回答 ج جواب ת תשובה
"""
ROLE_LABELS = MappingProxyType(dict.fromkeys(_ASKERS.split(), Q) | dict.fromkeys(_ANSWERERS.split(), A))
_MOST_WORDS = 5


def role_of(key: str) -> TurnKind | None:
    """Whether who has the label `key` (see labels.key_of) asks or answers, as far as the label itself says; a number
    behind it counts for nothing."""
    return ROLE_LABELS.get(key.rstrip("0123456789 "), Q if is_crowd(key) else None)


def is_crowd(key: str) -> bool:
    """Whether the label `key` means somebody of the audience, who asks beside an interviewer rather than as one."""
    words = key.split()
    return len(words) <= _MOST_WORDS and not _CROWD.isdisjoint(words)
