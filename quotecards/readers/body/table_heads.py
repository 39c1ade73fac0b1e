"""What the heads of a table's columns say that stands below them: Time | Speaker | Text; Question | Answer."""

import re
from collections.abc import Sequence
from enum import Enum, auto
from types import MappingProxyType

from quotecards.model.text import ANSWER, QUESTION, TurnKind

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
    Column.ASKED: """
        q question questions frage fragen pregunta preguntas domanda domande pergunta perguntas pytanie pytania вопрос
        вопросы vraag vragen fråga frågor spørsmål spørgsmål otázka otázky soru питання 質問 問
    """,
    Column.ANSWERED: """
        a answer answers antwort antworten réponse réponses respuesta respuestas risposta risposte resposta respostas
        odpowiedź odpowiedzi ответ ответы antwoord antwoorden svar odpověď odpovědi cevap відповідь 回答 答
    """,
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
_KNOWN = MappingProxyType({word: column for column, words in _WORDS.items() for word in words.split()})
_TALKS = ({Column.ASKED, Column.ANSWERED}, {Column.WHO, Column.SAID})


def heads_of(cells: Sequence[str]) -> tuple[Column, ...]:
    """What the columns hold of which `cells` are the first row; empty where these are no heads of a talk: each has to
    be known, and those of a talk have to stand there once."""
    if not 2 <= len(cells) <= _MOST or any(len(cell) > _LONGEST for cell in cells):
        return ()
    found = [
        _KNOWN.get(_AROUND.sub("", cell).casefold(), None if cell.strip(" \u00a0#") else Column.BESIDE)
        for cell in cells
    ]
    columns = tuple(column for column in found if column)
    told = [column for column in columns if column is not Column.BESIDE]
    return columns if len(columns) == len(cells) and len(told) == 2 and set(told) in _TALKS else ()
