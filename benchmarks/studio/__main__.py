"""How long a person waits for the studio: `python -m benchmarks.studio [--minutes N] [--rounds N] [--interviews DIR]`.

The studio runs as a process of its own, on the interviews beside the checkout (`../shared/corpora`) or else those of
`corpus/`; requests go over as many connections as the page opens. Seconds are those on the wall, in brackets what
the server used of the processor meanwhile: on a busy machine read these.
"""

import argparse
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks.studio.server import Asked, Server, running

SHARED, OWN = Path("../shared/corpora"), Path("corpus")
VISIBLE = 12  # cards on a screen
WIDTH = 360  # px, as the wall asks
THEME = "name: mine\nextends: riviera\npalette: {{sun: '#F0603{0}'}}\n"
FORMATS = ("instagram-portrait", "story", "x")


def pictures(cards: Sequence[dict[str, Any]], **query: str) -> list[str]:
    more = "".join(f"&{name}={value}" for name, value in query.items())
    return [f"/api/picture/{one['id']}/{FORMATS[0]}?width={WIDTH}&rev={one['revision']}{more}" for one in cards]


def ask_pictures(server: Server, cards: Sequence[dict[str, Any]]) -> list[Asked]:
    """The cards' pictures as the page asks for them: as many at once as the studio draws, and one ahead."""
    return server.ask_all(pictures(cards), server.json("/api/campaign")["at_once"] + 1)


def first_screen(server: Server, scripts: Sequence[str]) -> tuple[float, float, float]:
    """Seconds until the list is there, until the first screen is, and of the processor: all thumbnails are known."""
    used, begun = server.processor_seconds, time.perf_counter()
    server.ask("/")
    server.ask_all([f"/assets/{name}" for name in scripts] + ["/api/campaign"])
    cards = server.json("/api/cards")["cards"]
    listed = time.perf_counter() - begun
    ask_pictures(server, shown(cards)[:VISIBLE])
    return listed, time.perf_counter() - begun, server.processor_seconds - used


def switch(server: Server, theme: str, number: int) -> tuple[float, float, list[float], list[float]]:
    """Seconds until the visible cards are there in another look, of the processor, of each request, and from the switch
    until each card was there.

    Each look has an accent that no look before had, so that nothing is known of it.
    """
    used, begun = server.processor_seconds, time.perf_counter()
    server.ask("/api/look", {"theme": theme, "accent": f"#{0x204060 + number * 7:06x}"})
    cards = shown(server.json("/api/cards")["cards"])[:VISIBLE]
    asked = ask_pictures(server, cards)
    taken, processor = time.perf_counter() - begun, server.processor_seconds - used
    return taken, processor, [one.seconds for one in asked], [one.done - begun for one in asked]


def one_by_one(server: Server, theme: str, number: int) -> list[float]:
    """Seconds for each of the visible cards in another look, asked for one after the other."""
    server.ask("/api/look", {"theme": theme, "accent": f"#{0x604020 + number * 7:06x}"})
    cards = shown(server.json("/api/cards")["cards"])[:VISIBLE]
    return [server.ask(path).seconds for path in pictures(cards)]


def loud_themes(server: Server) -> list[str]:
    """The themes that have an accent: the others look the same whatever it is, so that their pictures are known."""
    return [one["name"] for one in server.json("/api/campaign")["themes"] if one["accent"]]


def shown(cards: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    return [card for card in cards if card["formats"]]


def measure(target: Path, rounds: int, minutes: float) -> None:
    scripts = sorted(path.name for path in Path("quotecards/data/studio").iterdir() if path.suffix in {".js", ".css"})
    with tempfile.TemporaryDirectory() as folder:
        talks, out = Path(folder) / "talks", Path(folder) / "out"
        shutil.copytree(target, talks)
        theme = talks / "themes" / "mine.yaml"
        theme.parent.mkdir()
        theme.write_text(THEME.format(0))
        settings = {"formats": ",".join(FORMATS), "top": "7", "theme": "mine"}
        with running(talks, out, **settings) as server:
            begun = time.perf_counter()
            cards = server.json("/api/cards")["cards"]
            read = time.perf_counter() - begun
            print(f"{len(cards)} cards; address told after {server.started:.2f} s, cards after {read:.1f} s more")
            begun, used = time.perf_counter(), server.processor_seconds
            failed = sum(one.status != 200 for one in ask_pictures(server, shown(cards)))
            taken, processor = time.perf_counter() - begun, server.processor_seconds - used
            each = 1000 / len(shown(cards))
            print(f"thumbnails made once: {taken * each:.0f} ms a card ({processor * each:.0f}), {failed} failed")
            tell("list of the wall", [first_screen(server, scripts)[0] for _ in range(rounds)])
            tell("first screen, thumbnails known", [first_screen(server, scripts)[1] for _ in range(rounds)])
            begun = time.perf_counter()
            ask_pictures(server, shown(cards))
            print(f"all {len(shown(cards))} known thumbnails: {time.perf_counter() - begun:.2f} s")
            themes = loud_themes(server)
            found = [switch(server, themes[number % len(themes)], number) for number in range(rounds * len(themes))]
            tell(f"theme switch, {VISIBLE} visible cards", [one[0] for one in found], [one[1] for one in found])
            tell("  a card of them, once asked for", [seconds for one in found for seconds in one[2]])
            tell("  a card of them, since the switch", [seconds for one in found for seconds in one[3]])
            server.ask("/api/look", {})
            edits = [server.wait_for_change(partial(theme.write_text, THEME.format(n + 1))) for n in range(rounds)]
            tell("a theme file written, until told", edits)
            alone = [one_by_one(server, theme, number) for number, theme in enumerate(themes)]
            tell("  a card alone, the first of a look", [one[0] for one in alone])
            tell("  a card alone, the others", [seconds for one in alone for seconds in one[1:]])
            if minutes:
                keep_switching(server, minutes)


def keep_switching(server: Server, minutes: float) -> None:
    """Switch for so many minutes, and tell the memory every minute."""
    themes, end = loud_themes(server), time.monotonic() + minutes * 60
    number, told = 10_000, time.monotonic()
    print(f"switching for {minutes:g} min, memory in MiB: {server.memory:.0f}", end="", flush=True)
    while time.monotonic() < end:
        switch(server, themes[number % len(themes)], number)
        number += 1
        if time.monotonic() - told > 60:
            told = time.monotonic()
            print(f" {server.memory:.0f}", end="", flush=True)
    print(f"; {number - 10_000} switches")


def tell(what: str, seconds: Sequence[float], processor: Sequence[float] = ()) -> None:
    used = f"  (processor {statistics.median(processor) * 1000:.0f})" if processor else ""
    print(f"{what:36} best {min(seconds) * 1000:5.0f}  median {statistics.median(seconds) * 1000:5.0f} ms{used}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--interviews", type=Path, default=SHARED if SHARED.is_dir() else OWN)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--minutes", type=float, default=0)
    wanted = parser.parse_args()
    measure(wanted.interviews, wanted.rounds, wanted.minutes)
    return 0


if __name__ == "__main__":
    sys.exit(main())
