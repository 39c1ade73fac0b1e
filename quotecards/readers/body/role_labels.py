"""What stands before a colon instead of a name: Q, Antwort, Interviewer, 記者."""

from functools import lru_cache
from types import MappingProxyType

from quotecards.late import late
from quotecards.model.text import TurnKind
from quotecards.readers.body.label_names import key_of

LONGEST_ROLE = 24  # characters

Q, A = TurnKind.QUESTION, TurnKind.ANSWER

# One letter alone counts only beside its partner (see cast.py).
_ASKERS = """
    q question frage f pregunta p domanda d pergunta pytanie в вопрос 問 问 質問 س سؤال ש שאלה interviewer interviewerin
    moderator moderatorin host presenter
    presentador presentadora apresentador apresentadora présentateur présentatrice animateur animatrice conduttore
    conduttrice moderador moderadora moderatore moderatrice modérateur modératrice prowadzący prowadząca ведущий ведущая
    intervieweur journaliste entrevistador entrevistadora intervistatore intervistatrice redaktion 记者 記者
    聞き手 編集部 编辑部 編輯部 편집부 редакция int
    interv interviewende intervjuare haastattelija researcher facilitator journalist journalistin jornalista periodista
    tazatel tazatelka enquêteuse befrager befragerin spørger kérdező опрашивающий опрашивающая
    reporter reporterin reportern reportero reportera repórter reportér reportérka redaktör redaktøren dziennikarz
    dziennikarka novinář novinářka újságíró muhabir toimittaja journalisten intervjuaren intervjueren wywiadowca
    репортёр журналістка журналіст
    giornalista журналист журналистка интервьюер intervieweuse enquêteur enquêtrice intervistatrice
    vraag fråga spørsmål spørgsmål kysymys otázka soru kérdés întrebare ερώτηση питання запитання pitanje vprašanje
    питање въпрос pertanyaan tanya hỏi प्रश्न सवाल প্রশ্ন پرسش 질문 문 ถาม spurning küsimus jautājums klausimas galdera
"""
# Anybody of them asks when a label says so: Audience member, Frage aus dem Publikum, second viewer.
_CROWD = frozenset(
    """
    audience viewer listener reader spectator publikum zuschauer zuschauerin zuhörer leser leserin spectateur
    spectatrice lecteur lectrice público espectador espectadora lector lectora pubblico spettatore spettatrice leitor
    leitora widz widownia зритель зрительница зала 観客 会場 观众 觀眾
    unidentified
    """.split()
)
_ANSWERERS = """
    guest gast invité invitée invitado invitada ospite a answer
    antwort r réponse respuesta risposta resposta o odpowiedź о ответ 答 回答 ج جواب ת תשובה
    narátor narátorka pamětník pamětnice rozmówca rozmówczyni badany badana respondentka świadek narratorka depoente
    témoin zeitzeuge zeitzeugin narratore narratrice narrateur narrador narradora informantin рассказчик рассказчица
    информант информантка оповідач оповідачка interviewperson kertoja adatközlő válaszadó ispitanik ispitanica getuige
    narrator convidado convidada interviewpartner interviewpartnerin gesprächspartner gesprächspartnerin proband
    probandin testperson respondente informante testimone респондент респондентка собеседник собеседница
    interviewee response respondent resp informant participant interviewte interviewter befragte befragter
    interviewé interviewée entrevistado entrevistada intervistato intervistata geïnterviewde intervjuad haastateltava
    antwoord svar vastaus odpověď odpoveď cevap yanıt válasz răspuns απάντηση відповідь odgovor одговор отговор jawaban
    jawab đáp उत्तर जवाब উত্তর پاسخ 답변 답 ตอบ vastus atbilde atsakymas erantzuna
"""
# All who answer do so at once, where labels name some of them.
_TOGETHER = frozenset(
    """
    both all everyone everybody beide alle ambos ambas todos todas tous toutes entrambi entrambe tutti tutte oba obaj
    oboje wszyscy wszystkie obě všichni оба обе все båda begge allihop molemmat kaikki hepsi ikisi 二人 全員 一同
    """.split()
)
# Of whom there are many: what labels of research call whoever answers
ANYBODY = frozenset(
    """
    stakeholder expert expertin experte experto experta especialista user usuario usuaria usuário usuária utente
    utilisateur utilisatrice nutzer nutzerin benutzer customer client cliente kunde kundin klient candidate candidato
    candidata candidat kandidat applicant patient patientin paciente paziente subject employee empleado empleada
    funcionário funcionária mitarbeiter mitarbeiterin employé employée worker volunteer voluntario voluntaria
    voluntário voluntária resident vecino vecina survivor veteran mother father madre padre mãe pai
    mutter vater student estudiante alumno alumna aluno aluna étudiant étudiante élève schüler schülerin studente
    studentessa teacher docente professeur player jogador jugador mentor mentee consultant recruiter persona person
    alcalde alcaldesa maire bürgermeister bürgermeisterin sindaco sindaca prefeito prefeita minister ministre ministro
    ministra president président présidente presidente presidenta präsident präsidentin governor gobernador
    parent speaker man woman male female unknown unidentified panelist defendant witness participant
    teilnehmer teilnehmerin эксперт пользователь клиент студент студентка пациент
    """.split()
)
ROLE_LABELS = MappingProxyType(
    dict.fromkeys(_ASKERS.split(), Q) | dict.fromkeys(_ANSWERERS.split(), A) | dict.fromkeys(_TOGETHER, A)
)
_MOST_WORDS = 5
_FLOOR = "from the floor"  # but UP THROUGH THE FLOOR is a title
_ENDINGS = frozenset("/*:·_(-")
_LONGEST_ENDING = 8  # characters
_EITHER = r"[/*:·_(-](?:a|o|e|as|os|in|r|rice|trice|n?innen)\)?$"  # entrevistado/a, interviewé·e
_REMEMBERED = 1_024  # labels; a text has few, each of them many times
# Clara’s answer, Antwort von Clara Voss
_SAID = frozenset("answer response reply antwort réponse respuesta risposta resposta odpowiedź".split())
_ASKED = frozenset("question frage pregunta domanda pergunta pytanie".split())
_OF_SOMEBODY = (
    r"(?i)(?P<who>[^\W\d_].{0,30})[’']s?\s(?P<said>\w+)"
    r"|(?P<says>\w+)\s(?:by|from|of|von|de|di|do|da)\s(?P<whose>.{2,30})"
)


@lru_cache(maxsize=_REMEMBERED)
def role_of(key: str) -> TurnKind | None:
    """Whether who has the label `key` (see labels.key_of) asks or answers, as far as the label itself says; a number
    behind it counts for nothing."""
    found = ROLE_LABELS.get(key.rstrip("0123456789 "), Q if is_crowd(key) else None)
    if found or _ENDINGS.isdisjoint(key[-_LONGEST_ENDING:]):
        return found
    return ROLE_LABELS.get(late(_EITHER).sub("", key))


def is_crowd(key: str) -> bool:
    """Whether the label `key` means somebody of the audience, who asks beside an interviewer rather than as one."""
    words = key.split()
    return len(words) <= _MOST_WORDS and (not _CROWD.isdisjoint(words) or key.endswith(_FLOOR) or key == "floor")


def is_joint(key: str) -> bool:
    """Whether the label `key` means all who answer, whoever they are: Both, Alle."""
    return key in _TOGETHER


@lru_cache(maxsize=_REMEMBERED)
def turn_of(label: str) -> tuple[str, TurnKind] | None:
    """Who says a turn and what it is, where its label puts it so: Clara’s answer, Antwort von Clara."""
    words = label.casefold().split()
    if len(words) < 2 or is_crowd(label.casefold()) or not {words[0], words[-1]} & (_SAID | _ASKED):
        return None
    found = late(_OF_SOMEBODY).fullmatch(label)
    word = (found["said"] or found["says"]).casefold() if found else ""
    kind = A if word in _SAID else Q if word in _ASKED else None
    return (found["who"] or found["whose"], kind) if found and kind else None


def says_its_role(text: str) -> bool:
    """Whether `text` begins with a word for who asks or answers (`Question: …`): it is part of the talk, whatever
    it stands in. One letter may be anything."""
    label, colon, _ = text[:LONGEST_ROLE].partition(":")
    return bool(colon) and len(label) > 1 and role_of(key_of(label.strip(" *_"))) is not None
