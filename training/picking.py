"""Whole picks from interviews that neither the reader nor the signals have seen, judged by their ratings."""

import json
import tempfile
from collections.abc import Sequence
from pathlib import Path

from benchmarks.fit_signals import signal_weights, word_weights
from benchmarks.picks import judge
from benchmarks.picks_model import Model
from benchmarks.picks_ratings import TOP, Agreement, Rated
from quotecards.model.settings import Selection
from quotecards.model.text import Document
from quotecards.readers import read_document
from quotecards.selector.learned import Reader
from quotecards.selector.selector import Selector
from quotecards.selector.weights import Weights, load_weights
from training.ratings import Interview


def fitted_weights(interviews: Sequence[Rated]) -> Weights:
    """The signals' weights, fitted on some interviews."""
    model = Model(interviews)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "signals.json"
        path.write_text(json.dumps(signal_weights(model)), "utf-8")
        path.with_name("vocabulary.json").write_text(json.dumps(word_weights(model)), "utf-8")
        return load_weights(path)


def document_of(interview: Interview) -> Document:
    """A rated interview as a document: its questions and, sentence by sentence, its answers."""
    turns = [f"Q: {question or 'And then?'}\n\nA: {' '.join(sentences)}" for question, sentences in interview.turns]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"{interview.name}.txt"
        path.write_text("\n\n".join(turns), "utf-8")
        return read_document(path, language="en")


def picked(rated: Rated, document: Document, weights: Weights, reader: Reader | None) -> Agreement:
    """How good the first picks of an interview are."""
    quotes = Selector(weights, reader).select(document, Selection(per_interview=TOP))
    return judge(rated, quotes, TOP)
