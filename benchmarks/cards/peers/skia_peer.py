"""skia-python: the drawing library of browsers, on the processor; text unshaped, as `drawString` does."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import skia  # type: ignore[import-not-found]  # lives in the peers' environment

from benchmarks.cards.peers.worker import Job, Task, serve


def workshop(task: Task) -> Callable[[Job], None]:
    width, height = task["width"], task["height"]
    faces = {name: skia.Typeface.MakeFromFile(path) for name, path in task["fonts"].items()}
    photos: dict[str, Any] = {}
    ends = [skia.Point(0, 0), skia.Point(0, height)]

    def gradient(stops: list[tuple[float, int]]) -> Any:
        return skia.GradientShader.MakeLinear(ends, [colour for _, colour in stops], [at / 100 for at, _ in stops])

    flat = gradient([(at, _colour(colour)) for at, colour in task["gradient"]])
    veil = gradient([(at, skia.ColorSetARGB(round(255 * opacity), 5, 6, 8)) for at, opacity in task["veil"]])

    def photo(path: str, keep: bool) -> Any:
        if path in photos:
            return photos[path]
        data = Path(path).read_bytes()  # skia.Data does not keep it alive
        image = skia.Image.MakeFromEncoded(skia.Data(data))
        scale = max(width / image.width(), height / image.height())
        inner = skia.Rect.MakeXYWH(
            (image.width() - width / scale) / 2, (image.height() - height / scale) / 2, width / scale, height / scale
        )
        surface = skia.Surface(width, height)
        sampling = skia.SamplingOptions(skia.FilterMode.kLinear, skia.MipmapMode.kLinear)
        surface.getCanvas().drawImageRect(image, inner, skia.Rect.MakeWH(width, height), sampling)
        cropped = surface.makeImageSnapshot()
        if keep:
            photos[path] = cropped
        return cropped

    def make(job: Job) -> None:
        surface = skia.Surface(width, height)
        canvas = surface.getCanvas()
        if job["photo"]:
            canvas.drawImage(photo(job["photo"], job["keep"]), 0, 0)
        canvas.drawPaint(skia.Paint(Shader=veil if job["photo"] else flat))
        for line in task["cards"][job["card"]]:
            font = skia.Font(faces[line["font"]], line["size"])
            font.setSubpixel(True)
            paint = skia.Paint(Color=_colour(line["colour"]), AntiAlias=True)
            canvas.drawString(line["text"], line["x"], line["baseline"], font, paint)
        encoding = skia.kPNG if job["encoding"] == "png" else skia.kJPEG
        data = surface.makeImageSnapshot().encodeToData(encoding, task["quality"])
        Path(job["out"]).write_bytes(bytes(data))

    return make


def _colour(text: str) -> int:
    colour: int = skia.ColorSetRGB(int(text[1:3], 16), int(text[3:5], 16), int(text[5:7], 16))
    return colour


if __name__ == "__main__":
    serve(skia.__version__, workshop)
