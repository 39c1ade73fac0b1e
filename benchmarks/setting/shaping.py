"""Is a text shaped as HarfBuzz's own program shapes it?

    python -m benchmarks.setting.shaping [FAMILY …]

Every run of every sample is shaped again by `hb-shape` (Debian: libharfbuzz-bin), with the same file, axes, features,
language and direction. Glyphs have to be the same and stand at the same places to a font unit. Exits with 1 where they
do not; says so and exits with 0 where the program is missing.
"""

import json
import shutil
import subprocess
import sys
from collections.abc import Sequence

from benchmarks.setting.samples import samples
from quotecards import resources
from quotecards.errors import FontError
from quotecards.model.layout import StyledText
from quotecards.model.theme import TypeRole
from quotecards.typography import FontLibrary, installed_families
from quotecards.typography.clusters import Run, clusters_of, runs_of
from quotecards.typography.scripts import script_of
from quotecards.typography.shape import TRACKING
from quotecards.typography.style import style_of

FAMILIES = ("Oswald", "EB Garamond")
Glyphs = list[tuple[int, int, int]]  # glyph, x and y from the start of the run, in font units


def main(families: Sequence[str]) -> int:
    program = shutil.which("hb-shape")
    if program is None:
        print("not checked: hb-shape is not installed")
        return 0
    library = FontLibrary.open(resources.fonts(), *installed_families())
    version = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout.splitlines()[0]
    print(f"{version}\n\n| sample | runs | glyphs | other |\n|---|---|---|---|")
    others = 0
    for name, (language, words) in samples().items():
        runs: list[Run] = []
        try:
            for family in families:
                style = style_of(StyledText(words, (0, 0, 0)), TypeRole((family,), (1, 2)), library)
                runs += runs_of(words, clusters_of(words, [(len(words), style)], language, library))
        except FontError as error:
            print(f"| {name} | – | – | not checked: {error.message} |")
            continue
        pairs = [(_ours(run, language, library), _theirs(program, run, language, library)) for run in runs]
        other = sum(ours != theirs for ours, theirs in pairs)
        others += other
        print(f"| {name} | {len(runs)} | {sum(len(ours) for ours, _ in pairs)} | {other} |")
    return 1 if others else 0


def _ours(run: Run, language: str, library: FontLibrary) -> Glyphs:
    leftwards = run.level % 2 == 1
    shaped = library.shape(run.key, run.shown, _plain(run), language, leftwards=leftwards, script=run.script)
    em = library.font(run.key).face.upem
    return [(glyph.id, round(glyph.x * em), round(glyph.y * em)) for glyph in shaped.glyphs]


def _theirs(program: str, run: Run, language: str, library: FontLibrary) -> Glyphs:
    path, _, axes = run.key.partition("?")
    command = [
        program,
        f"--font-file={library.path(run.key)}",
        f"--face-index={path.partition('#')[2] or 0}",
        f"--direction={'rtl' if run.level % 2 else 'ltr'}",
        f"--language={language}",
        *([f"--script={run.script}"] if run.script and not any(map(script_of, run.shown)) else []),
        f"--features={','.join(f'{name}={value}' for name, value in _plain(run))}",
        f"--unicodes={','.join(f'{ord(character):04X}' for character in run.shown)}",
        "--output-format=json",
        "--no-glyph-names",
        *([f"--variations={axes.replace('&', ',')}"] if axes else []),
    ]
    told = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    found: Glyphs = []
    pen = 0
    for glyph in told:
        found.append((glyph["g"], pen + glyph["dx"], glyph["dy"]))
        pen += glyph["ax"]
    return found


def _plain(run: Run) -> tuple[tuple[str, int], ...]:
    return tuple((name, value) for name, value in run.features if name != TRACKING)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:] or FAMILIES))
