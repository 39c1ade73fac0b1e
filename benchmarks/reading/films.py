"""Which film openings are about: `python -m benchmarks.reading.films [--wrong]`.

`films.yaml` holds invented openings, and some notes below a talk, in five languages: with a film, a play or a series
that the talk is about, and without one, where other works, houses or places are named. Each is read twice, above a
short talk that names no title: with its titles in italics, and with no marks at all. Where none is right, any is wrong.
"""

import argparse
import tempfile
from collections import Counter
from pathlib import Path
from types import MappingProxyType

import yaml

from quotecards.readers import read_document

OPENINGS = Path(__file__).with_name("films.yaml")
# Two questions and answers in each language, which name nothing
TALKS = MappingProxyType(
    {
        "en": "Q: Why do you do it?\n\nA: I cannot stand still, and so I work every day I can.\n\n"
        "Q: Was it cold?\n\nA: It was, and we were all wet, but nobody ever complained.",
        "de": "F: Warum tun Sie das?\n\nA: Ich kann nicht still stehen, und so arbeite ich, so oft es geht.\n\n"
        "F: War es kalt?\n\nA: Ja, das war es, und wir waren alle nass, aber niemand hat sich je beschwert.",
        "fr": "Q : Pourquoi le faites-vous ?\n\nR : Je ne tiens pas en place, et donc je travaille tous les jours.\n\n"
        "Q : Faisait-il froid ?\n\nR : Oui, et nous étions tous trempés, mais personne ne s’est jamais plaint.",
        "es": "P: ¿Por qué lo hace?\n\nR: No puedo estar quieta, y por eso trabajo todos los días que puedo.\n\n"
        "P: ¿Hacía frío?\n\nR: Sí, y estábamos todos mojados, pero nadie se quejó nunca de nada.",
        "it": "D: Perché lo fa?\n\nR: Non riesco a stare ferma, e così lavoro tutti i giorni in cui posso.\n\n"
        "D: Faceva freddo?\n\nR: Sì, ed eravamo tutti bagnati, ma nessuno si è mai lamentato.",
    }
)


def found_in(opening: str, below: str, language: str, path: Path) -> str | None:
    """The film that is inferred from a talk with this `opening` and these words `below`, written to `path`."""
    path.write_text(
        "\n\n".join(filter(None, ("# Interview", opening, TALKS[language], below))) + "\n", encoding="utf-8"
    )
    film = read_document(path).credits.film
    return film.value.title if film else None


def plain(title: str) -> str:
    """A title without its marks, its case and the form of its apostrophes."""
    return title.replace("*", "").replace("’", "'").casefold().strip()


def main() -> None:
    """Print how many openings are read rightly, left open and read wrongly, marked and not."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--wrong", action="store_true", help="show each that is not read rightly")
    shown = parser.parse_args().wrong
    counts: dict[tuple[str, bool], Counter[str]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for entry in yaml.safe_load(OPENINGS.read_text(encoding="utf-8")):
            film = entry["film"]
            for marks, suffix in (("in italics", "md"), ("without marks", "txt")):
                texts = (entry["opening"], entry.get("below") or "")
                opening, below = texts if suffix == "md" else (text.replace("*", "") for text in texts)
                got = found_in(opening, below, entry["language"], Path(folder) / f"talk.{suffix}")
                same = plain(got or "") == plain(film or "")
                result = "right" if same else "wrong" if got else "open"
                counts.setdefault((marks, film is not None), Counter())[result] += 1
                if shown and not same:
                    print(f"{result} {marks}: {got!r}, not {film!r}: {opening} {below}")
    for (marks, told), counted in counts.items():
        kind = "about a film" if told else "about none"
        words = ", ".join(f"{counted[result]} {result}" for result in ("right", "open", "wrong"))
        print(f"{marks}, {kind}: {words} of {counted.total()}")


if __name__ == "__main__":
    main()
