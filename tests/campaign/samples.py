"""A small invented interview, and campaigns made of it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from quotecards.campaign.definition.campaign import Campaign
from quotecards.campaign.definition.load import load_campaign
from quotecards.campaign.definition.settings import Settings, settle
from quotecards.campaign.making.cards import executor_for
from quotecards.campaign.output.workroom import FOLDER as WORKROOM
from quotecards.campaign.planning.ahead import prepare_with
from quotecards.campaign.records.book import WHOLE
from quotecards.campaign.records.results import Result
from quotecards.campaign.run import Outcome, make, order_for

TALK = """\
Ida Lund on Salt Roads

Ida Lund spent four winters on the coast to make her new film “Salt Roads.” Lund talks about waiting, and about wind.

Q: How do you begin a film?

A: A film begins when the weather refuses to obey you. I never trust a script that explains its own silence, because \
silence is the only thing an audience really owns.

Q: Do you rehearse?

A: Nobody rehearses the sea, and nobody should rehearse grief. An actor who waits is more alive than an actor who \
performs. [laughs] We stood on that pier for nine days before the light was right.

Q: What did the winters teach you?

A: Patience is only courage that has learned to sit down. The cold makes every sentence shorter, and most sentences \
deserve it.
"""
CREDITS = """\
speaker: Ida Lund
film: {title: Salt Roads, director: Per Moe, year: 2021}
source: {outlet: Kino, date: 2021-05}
"""


def project(folder: Path, *, credits_text: str | None = CREDITS) -> Path:
    """A folder `talks` with one interview and its credits; the path of the folder."""
    talks = folder / "talks"
    talks.mkdir(parents=True)
    (talks / "ida.txt").write_text(TALK)
    if credits_text:
        (talks / "ida.yaml").write_text(credits_text)
    return talks


SAYINGS = {
    "ida": "A film begins when the weather refuses to obey you.",
    "ole": "Patience is only courage that has learned to sit down.",
    "una": "An actor who waits is more alive than an actor who performs.",
    "vera": "The cold makes every sentence shorter, and most sentences deserve it.",
}


def several(folder: Path) -> Path:
    """A folder `talks` with an interview for each of the sayings; the path of the folder."""
    talks = folder / "talks"
    talks.mkdir(parents=True)
    for name, words in SAYINGS.items():
        (talks / f"{name}.txt").write_text(saying(words))
        (talks / f"{name}.yaml").write_text(CREDITS.replace("Ida", name.title()))
    return talks


def saying(words: str) -> str:
    """An interview of one answer."""
    return f"Q: What did you learn?\n\nA: {words}\n"


def settings_for(campaign: Campaign, **flags: object) -> Settings:
    """Quick ones: one small format, one process, no gallery."""
    quick = {"formats": ("open-graph",), "executor": "serial", "top": 2, "gallery": False}
    return settle(campaign.settings, {}, quick | flags, cpus=2)


def built(
    target: Path,
    out: Path,
    *,
    write: bool = True,
    prune: bool = False,
    whole: int = WHOLE,
    tell: Callable[[Result], None] = lambda _: None,
    **flags: object,
) -> Outcome:
    """A finished run."""
    campaign = load_campaign(target)
    settings = settings_for(campaign, **flags)
    order = order_for(campaign, settings, out, write=write)
    with executor_for(settings) as executor:
        prepared = prepare_with(executor, campaign, settings)
        return make(campaign, settings, prepared, order, executor=executor, prune=prune, progress=tell, whole=whole)


def bytes_of(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, but for what runs keep for themselves."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and WORKROOM not in path.parts
    }


class Undisturbed:
    """What runs give on a campaign that stays as it is, each made once: files by their paths, to compare others with.

    Their folder lies beside that of the campaign, as manifests tell the way there.
    """

    def __init__(self, talks: Path) -> None:
        self._talks = talks
        self._made: dict[str, dict[str, bytes]] = {}

    def __call__(self, **flags: Any) -> dict[str, bytes]:
        wish = repr(sorted(flags.items()))
        if wish not in self._made:
            out = self._talks.parent / f"out-{len(self._made)}"
            built(self._talks, out, **flags)
            self._made[wish] = bytes_of(out)
        return self._made[wish]
