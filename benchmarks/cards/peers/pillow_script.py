"""An ordinary Pillow script, as one would write it from the documentation; the photo's crop is kept where it may be."""

from collections.abc import Callable

import PIL
from PIL import Image, ImageDraw, ImageFont, ImageOps

from benchmarks.cards.peers.worker import Job, Task, serve


def workshop(task: Task) -> Callable[[Job], None]:
    size = (task["width"], task["height"])
    fonts: dict[tuple[str, float], ImageFont.FreeTypeFont] = {}
    photos: dict[str, Image.Image] = {}

    def font(name: str, em: float) -> ImageFont.FreeTypeFont:
        if (name, em) not in fonts:
            fonts[name, em] = ImageFont.truetype(task["fonts"][name], em)
        return fonts[name, em]

    def photo(path: str, keep: bool) -> Image.Image:
        if path in photos:
            return photos[path]
        with Image.open(path) as opened:
            picture = ImageOps.fit(opened.convert("RGB"), size)
        if keep:
            photos[path] = picture
        return picture

    def make(job: Job) -> None:
        if job["photo"]:
            picture = Image.alpha_composite(photo(job["photo"], job["keep"]).convert("RGBA"), _veil(task)).convert(
                "RGB"
            )
        else:
            picture = _gradient(task)
        draw = ImageDraw.Draw(picture)
        for line in task["cards"][job["card"]]:
            place = (line["x"], line["baseline"])
            draw.text(place, line["text"], line["colour"], font(line["font"], line["size"]), anchor="ls")
        if job["encoding"] == "png":
            picture.save(job["out"], "PNG")
        else:
            picture.save(job["out"], "JPEG", quality=task["quality"], subsampling=0)

    return make


def _gradient(task: Task) -> Image.Image:
    (_, top), (_, bottom) = task["gradient"]
    return ImageOps.colorize(Image.linear_gradient("L").resize((task["width"], task["height"])), top, bottom)


def _veil(task: Task) -> Image.Image:
    width, height = task["width"], task["height"]
    layer = Image.new("RGBA", (width, height))
    draw = ImageDraw.Draw(layer)
    (start, _), (hold, most), _ = task["veil"]
    for y in range(height):
        share = min(max((y / height * 100 - start) / (hold - start), 0), 1)
        draw.line([(0, y), (width, y)], fill=(5, 6, 8, round(255 * most * share)))
    return layer


if __name__ == "__main__":
    serve(PIL.__version__, workshop)
