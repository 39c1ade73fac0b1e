"""pytakumi: the Rust renderer takumi behind a Python door, given HTML-like nodes."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytakumi  # type: ignore[import-not-found]  # lives in the peers' environment

from benchmarks.cards.peers.worker import Job, Task, serve


def workshop(task: Task) -> Callable[[Job], None]:
    renderer = pytakumi.Renderer()
    for name, path in task["fonts"].items():
        renderer.register_font(Path(path).read_bytes(), name=name)
    photos: dict[str, bytes] = {}
    stops = ", ".join(f"{colour} {at}%" for at, colour in task["gradient"])
    veil = ", ".join(f"rgba(5,6,8,{opacity}) {at}%" for at, opacity in task["veil"])
    whole = {"position": "absolute", "left": 0, "top": 0, "width": task["width"], "height": task["height"]}

    def make(job: Job) -> None:
        images = {}
        children: list[Any] = []
        if job["photo"]:
            data = photos.get(job["photo"]) or Path(job["photo"]).read_bytes()
            if job["keep"]:
                photos[job["photo"]] = data
            images = {job["photo"]: data}
            children.append(pytakumi.image_node(job["photo"], style=whole | {"objectFit": "cover"}))
            children.append(pytakumi.container([], style=whole | {"backgroundImage": f"linear-gradient({veil})"}))
        children += [
            pytakumi.text_node(
                line["text"],
                style={
                    "position": "absolute",
                    "left": line["x"],
                    "top": line["top"],
                    "fontFamily": line["font"],
                    "fontSize": line["size"],
                    "lineHeight": task["line_height"],
                    "whiteSpace": "nowrap",
                    "color": line["colour"],
                },
            )
            for line in task["cards"][job["card"]]
        ]
        style = {"width": task["width"], "height": task["height"], "position": "relative", "display": "flex"}
        if not job["photo"]:
            style["backgroundImage"] = f"linear-gradient({stops})"
        root = pytakumi.container(children, style=style)
        size = {"width": task["width"], "height": task["height"]}
        quality = None if job["encoding"] == "png" else task["quality"]
        data = renderer.render(root, **size, format=job["encoding"], quality=quality, images=images)
        Path(job["out"]).write_bytes(data)

    return make


if __name__ == "__main__":
    serve(pytakumi.__version__, workshop)
