"""pictex: cards from Python by a builder in the manner of CSS, drawn by Skia, encoded by Pillow."""

from collections.abc import Callable
from importlib.metadata import version

import pictex  # type: ignore[import-not-found]  # lives in the peers' environment

from benchmarks.cards.peers.worker import Job, Task, serve


def workshop(task: Task) -> Callable[[Job], None]:
    width, height = task["width"], task["height"]
    gradient = pictex.LinearGradient(
        [colour for _, colour in task["gradient"]], start_point=(0.5, 0.0), end_point=(0.5, 1.0)
    )
    veil = pictex.LinearGradient(
        [f"#050608{round(255 * opacity):02x}" for _, opacity in task["veil"]],
        stops=[at / 100 for at, _ in task["veil"]],
        start_point=(0.5, 0.0),
        end_point=(0.5, 1.0),
    )

    def make(job: Job) -> None:
        parts = []
        if job["photo"]:
            parts.append(
                pictex.Row().size(width, height).background_image(job["photo"]).absolute_position(left=0, top=0)
            )
            parts.append(pictex.Row().size(width, height).background_color(veil).absolute_position(left=0, top=0))
        for line in task["cards"][job["card"]]:
            text = pictex.Text(line["text"]).font_family(task["fonts"][line["font"]]).font_size(line["size"])
            text = text.line_height(task["line_height"]).color(line["colour"])
            parts.append(text.absolute_position(left=line["x"], top=line["top"]))
        root = pictex.Row(*parts).size(width, height)
        if not job["photo"]:
            root = root.background_color(gradient)
        image = pictex.Canvas().render(root)
        if job["encoding"] == "png":
            image.save(job["out"])
        else:
            image.to_pillow().convert("RGB").save(job["out"], "JPEG", quality=task["quality"], subsampling=0)

    return make


if __name__ == "__main__":
    serve(version("pictex"), workshop)
