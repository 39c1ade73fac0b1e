"""What the heads of a table's columns say that stands below them: Time | Speaker | Text; Question | Answer."""

import re
from collections.abc import Sequence
from enum import Enum, auto
from types import MappingProxyType

from quotecards.model.text import ANSWER, QUESTION, TurnKind
from quotecards.readers.body.role_labels import role_of

TRIED = 2  # rows that may have the heads: a title may stand above them
_LONGEST = 40  # characters of a head
_MOST = 6  # columns
_AROUND = re.compile(r"^\W+|\W+$")


class Column(Enum):
    """What stands in a column: what is asked, what is answered, who speaks, what they say; or something beside that:
    when, which number, what somebody notes."""

    ASKED = auto()
    ANSWERED = auto()
    WHO = auto()
    SAID = auto()
    BESIDE = auto()

    @property
    def kind(self) -> TurnKind | None:
        """The kind of what stands in it, where that is told."""
        return {Column.ASKED: QUESTION, Column.ANSWERED: ANSWER}.get(self)


_WORDS = {
    Column.ASKED: "questions fragen preguntas domande perguntas pytania вопросы vragen frågor otázky",
    Column.ANSWERED: "answers antworten réponses respuestas risposte respostas odpowiedzi ответы antwoorden odpovědi",
    Column.WHO: """
        who speaker speakers name voice person participant sprecher sprecherin sprecher/in sprecher*in wer stimme
        intervenant intervenante locuteur locutrice qui nom voix personne hablante quién quien nombre voz persona
        interviniente relatore parlante chi nome voce falante orador quem pessoa osoba kto imię mówca имя кто спикер
        spreker wie naam talare vem namn taler hvem navn mluvčí kdo jméno konuşmacı kim 話者 名前
    """,
    Column.SAID: """
        said text words transcript transcription dialogue dialog speech utterance statement content wortlaut aussage
        gesagtes transkript transkription äußerung inhalt texte propos paroles dialogue énoncé contenu texto palabras
        dicho transcripción diálogo intervención contenido testo parole trascrizione battuta contenuto palavras fala
        transcrição conteúdo tekst wypowiedź transkrypcja słowa текст слова реплика woorden transcriptie ord
        transkription tale výrok přepis metin söz 発言 内容
    """,
    Column.BESIDE: """
        time times timecode timecodes timestamp start end from to tc n no nr n.º nº number line zeit zeitcode
        uhrzeit zeitstempel zeile nummer heure temps minutage numéro ligne hora tiempo tempo minuto número línea
        linea numero riga minutaggio linha czas numer linia время номер tijd tid čas číslo zaman note notes comment
        comments remarks anmerkung anmerkungen notiz notizen kommentar remarque remarques commentaire notas
        observaciones nota osservazioni observações uwagi заметки opmerkingen anteckningar code codes 時間 番号
    """,
}
WHO_WORDS, SAID_WORDS = (frozenset(_WORDS[column].split()) for column in (Column.WHO, Column.SAID))
_KNOWN = MappingProxyType({word: column for column, words in _WORDS.items() for word in words.split()})
_TALKS = ({Column.ASKED, Column.ANSWERED}, {Column.WHO, Column.SAID})


def heads_of(cells: Sequence[str]) -> tuple[Column, ...]:
    """What the columns hold of which `cells` are the heads; empty where these are no heads of a talk: each has to
    be known, and those of a talk have to stand there once."""
    if not 2 <= len(cells) <= _MOST or any(len(cell) > _LONGEST for cell in cells):
        return ()
    columns = tuple(column for cell in cells if (column := _column(_AROUND.sub("", cell).casefold())))
    told = [column for column in columns if column is not Column.BESIDE]
    return columns if len(columns) == len(cells) and len(told) == 2 and set(told) in _TALKS else ()


def _column(head: str) -> Column | None:
    """What stands below a head, in small letters; words for who asks or answers head what they say."""
    if not head:
        return Column.BESIDE
    return _KNOWN.get(head) or {QUESTION: Column.ASKED, ANSWER: Column.ANSWERED}.get(role_of(head) or TurnKind.HEADING)
