"""Pango and cairo of the system: text by Pango; PNG by cairo, JPEG by Pillow from cairo's pixels."""

import ctypes
from collections.abc import Callable
from typing import Any

import cairocffi  # type: ignore[import-not-found]  # these three live in the peers' environment
import pangocairocffi  # type: ignore[import-not-found]
import pangocffi  # type: ignore[import-not-found]
from PIL import Image, ImageOps

from benchmarks.cards.peers.worker import Job, Task, serve


def workshop(task: Task) -> Callable[[Job], None]:
    width, height = task["width"], task["height"]
    fontconfig = ctypes.CDLL("libfontconfig.so.1")
    for path in task["fonts"].values():
        fontconfig.FcConfigAppFontAddFile(None, path.encode())
    photos: dict[str, Any] = {}

    flat = _gradient(height, [(at, (*_colour(colour), 1.0)) for at, colour in task["gradient"]])
    veil = _gradient(height, [(at, (5 / 255, 6 / 255, 8 / 255, opacity)) for at, opacity in task["veil"]])

    def photo(path: str, keep: bool) -> Any:
        if path in photos:
            return photos[path]
        with Image.open(path) as opened:
            picture = ImageOps.fit(opened.convert("RGB"), (width, height))
        data = bytearray(picture.tobytes("raw", "BGRX"))
        surface = cairocffi.ImageSurface.create_for_data(data, cairocffi.FORMAT_RGB24, width, height)
        if keep:
            photos[path] = surface
        return surface

    def make(job: Job) -> None:
        surface = cairocffi.ImageSurface(cairocffi.FORMAT_RGB24, width, height)
        context = cairocffi.Context(surface)
        if job["photo"]:
            context.set_source_surface(photo(job["photo"], job["keep"]))
            context.paint()
        context.set_source(veil if job["photo"] else flat)
        context.paint()
        for line in task["cards"][job["card"]]:
            layout = pangocairocffi.create_layout(context)
            font = pangocffi.FontDescription()
            font.family = line["font"]
            font.set_absolute_size(pangocffi.units_from_double(line["size"]))
            layout.font_description = font
            layout.text = line["text"]
            context.set_source_rgb(*_colour(line["colour"]))
            context.move_to(line["x"], line["baseline"] - pangocffi.units_to_double(layout.get_baseline()))
            pangocairocffi.show_layout(context, layout)
        if job["encoding"] == "png":
            surface.write_to_png(job["out"])
        else:
            surface.flush()
            pixels = bytes(surface.get_data())
            picture = Image.frombuffer("RGB", (width, height), pixels, "raw", "BGRX", surface.get_stride(), 1)
            picture.save(job["out"], "JPEG", quality=task["quality"], subsampling=0)

    return make


def _gradient(height: int, stops: list[tuple[float, tuple[float, ...]]]) -> Any:
    pattern = cairocffi.LinearGradient(0, 0, 0, height)
    for at, colour in stops:
        pattern.add_color_stop_rgba(at / 100, *colour)
    return pattern


def _colour(text: str) -> tuple[float, float, float]:
    return int(text[1:3], 16) / 255, int(text[3:5], 16) / 255, int(text[5:7], 16) / 255


if __name__ == "__main__":
    serve(f"{cairocffi.cairo_version_string()} (cairo)", workshop)
