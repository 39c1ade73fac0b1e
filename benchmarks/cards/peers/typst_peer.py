"""typst, the typesetter: a document whose words come in as data; it writes PNG, Pillow makes JPEG of it."""

import json
from collections.abc import Callable
from importlib.metadata import version
from io import BytesIO
from pathlib import Path

import typst  # type: ignore[import-not-found]  # lives in the peers' environment
from PIL import Image

from benchmarks.cards.peers.worker import Job, Task, serve

_DOCUMENT = """
#let card = json(bytes(sys.inputs.card))
#let stops = card.gradient.map(((at, colour)) => (rgb(colour), at * 1%))
#let shade(opacity) = rgb(5, 6, 8, int(opacity * 255))
#let veil = ((shade(0), 0%),) + card.veil.map(((at, opacity)) => (shade(opacity), at * 1%))
#set page(width: card.width * 1pt, height: card.height * 1pt, margin: 0pt)
#let whole(fill) = place(top + left, rect(width: 100%, height: 100%, fill: fill))
#if card.photo == none { whole(gradient.linear(..stops, angle: 90deg)) } else {
  place(top + left, image(card.photo, width: 100%, height: 100%, fit: "cover"))
  whole(gradient.linear(..veil, angle: 90deg))
}
#for line in card.lines {
  let words = text(font: line.font, size: line.size * 1pt, fill: rgb(line.colour), line.text)
  set text(top-edge: "baseline", bottom-edge: "baseline")
  place(top + left, dx: line.x * 1pt, dy: line.baseline * 1pt, box(width: 200%, words))
}
"""


def workshop(task: Task) -> Callable[[Job], None]:
    document = Path(task["folder"]) / "card.typ"
    document.write_text(_DOCUMENT, encoding="utf-8")
    compiler = typst.Compiler(document, root="/", font_paths=[task["folder"]], ignore_system_fonts=True)
    fixed = {key: task[key] for key in ("gradient", "veil", "width", "height")}

    def make(job: Job) -> None:
        card = fixed | {"photo": job["photo"], "lines": task["cards"][job["card"]]}
        png = compiler.compile(format="png", ppi=72, sys_inputs={"card": json.dumps(card)})
        if job["encoding"] == "png":
            Path(job["out"]).write_bytes(png)
        else:
            with Image.open(BytesIO(png)) as picture:
                picture.convert("RGB").save(job["out"], "JPEG", quality=task["quality"], subsampling=0)

    return make


if __name__ == "__main__":
    serve(version("typst"), workshop)
