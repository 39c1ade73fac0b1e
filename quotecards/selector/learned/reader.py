"""The learned reader: what a network makes of a sentence, beside what the signals make of it."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import Any

from quotecards import resources
from quotecards.errors import Place, SettingError
from quotecards.model.quote import Reason
from quotecards.network import FOLDER, WEIGHTS, Network, Sight
from quotecards.selector.learned.wordpiece import WordPieces
from quotecards.selector.scoring import Rating, score_of
from quotecards.selector.weights import Weights

SETTINGS, VOCABULARY = "reader.json", "vocabulary.txt"
NAME = "learned_reader"


@dataclass(frozen=True, slots=True)
class Settings:
    """How the reader is used: `data/reader/reader.json`, chosen as `training/MODEL_CARD.md` tells."""

    longest: int  # pieces of a text that it is shown
    mix: float  # how much of a score is the reader's (0–1); the signals have the rest
    best: int  # how many candidates of an interview it reads at least
    per_pick: int  # and at least so many for each quote that is wanted


class _Coming:
    """A network that is loaded, or waited for, when the first texts are rated: in most languages none ever is."""

    def __init__(self, network: Callable[[], Sight]) -> None:
        self._network = network

    def rate_all(self, texts: Iterable[list[int]]) -> Iterable[tuple[float, float]]:
        return self._network().rate_all(texts)


class Reader:
    """Rates texts. The same text gets the same rating whatever is read beside it."""

    def __init__(self, settings: Settings, words: WordPieces, network: Sight) -> None:
        self._settings = settings
        self._words = words
        self._network = network

    @classmethod
    def load(cls, folder: Path | None = None, network: Callable[[], Sight] | None = None) -> "Reader":
        """The reader that comes with quotecards, or the one in `folder`. `network` gives its network, if it does not.

        The network is asked for when the first text is rated; that raises SettingError when it cannot be read or
        onnxruntime is not installed, this when another file cannot be read.
        """
        folder = folder or resources.data(FOLDER)
        settings, words = load_settings(folder), WordPieces.load(folder / VOCABULARY)
        return cls(settings, words, _Coming(network or cache(partial(Network.load, folder / WEIGHTS))))

    def reach(self, wanted: int) -> int:
        """How many candidates of an interview are worth reading where so many quotes are wanted."""
        return max(self._settings.best, self._settings.per_pick * wanted)

    def rate(self, text: str) -> Rating:
        """The expected rating of a sentence or a part of one, clean as `Statement.text` is."""
        return self.rate_all([text])[text]

    def rate_all(self, texts: Iterable[str]) -> dict[str, Rating]:
        """The same for several at once, each read once."""
        once = list(dict.fromkeys(texts))
        if not once:
            return {}
        pieces = (self._words.encode(text, self._settings.longest) for text in once)
        return {text: Rating(*rated) for text, rated in zip(once, self._network.rate_all(pieces), strict=True)}

    def reason(
        self, read: Sequence[Rating], said: Sequence[Rating], lengths: Sequence[int], weights: Weights
    ) -> Reason:
        """What the reader changes in the score of sentences in a row: `read` are its ratings, `said` the signals'."""
        change = score_of(read, lengths, weights) - score_of(said, lengths, weights)
        worth = sum(one.worth * length for one, length in zip(read, lengths, strict=True)) / sum(lengths)
        words = f"the learned reader gives it {worth:.1f} of 3, and {read[0].standing:.0%} to stand alone"
        return Reason(NAME, round(self._settings.mix * change, 4), words)


def load_settings(folder: Path) -> Settings:
    """The settings of the reader in a folder. Raises SettingError where they cannot be read."""
    path = folder / SETTINGS
    place = Place(path.as_posix())
    try:
        loaded: Any = json.loads(path.read_text("utf-8"))
        used = loaded["settings"]
        return Settings(
            longest=int(used["longest"]),
            mix=float(used["mix"]),
            best=int(used["best"]),
            per_pick=int(used["per_pick"]),
        )
    except OSError as error:
        raise SettingError(f"cannot be read: {error.strerror}", place=place) from error
    except (ValueError, KeyError, TypeError) as error:
        raise SettingError("is not the settings of a reader", place=place, hint="training/ makes it") from error
