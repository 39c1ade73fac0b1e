"""Memory for large pictures is kept from card to card."""

import os
import platform
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = """
import resource, sys
from PIL import Image, ImageChops
from quotecards.renderer.memory import keep_large_buffers
if sys.argv[1] == "keep":
    keep_large_buffers()
before = None
for card in range(12):
    if card == 4:
        before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
    picture = Image.new("RGB", (1080, 1350), (card, 0, 0))
    encoded = bytearray(ImageChops.invert(picture).tobytes())
    del picture, encoded
print((resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before) // 8)
"""


def page_faults(argument: str) -> int:
    """Of one picture, in a process of its own, when some have been made already."""
    command = [sys.executable, "-c", SCRIPT, argument]
    # A cluster that was started in this process leaves wishes for the memory of its workers in the environment.
    plain = {name: value for name, value in os.environ.items() if not name.startswith("MALLOC_")}
    done = subprocess.run(command, cwd=Path(__file__).parents[2], capture_output=True, text=True, check=True, env=plain)
    return int(done.stdout)


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="other C libraries decide otherwise")
def test_pictures_after_the_first_cost_hardly_a_page_fault() -> None:
    assert page_faults("keep") < 200 < page_faults("do not")
