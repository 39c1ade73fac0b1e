"""axe-core, which finds what keeps people out of a page.

It is under the MPL: fetched where the checks run, and no part of the project.
"""

import shutil
import subprocess
import tarfile
from pathlib import Path

AXE = "axe-core@4.14.1"


def axe_source(folder: Path) -> str | None:
    """The script, fetched by npm into `folder`; None where it cannot be had."""
    npm = shutil.which("npm")
    if npm:
        subprocess.run([npm, "pack", AXE, "--silent"], cwd=folder, capture_output=True, check=False)
    packed = next(folder.glob("*.tgz"), None)
    if packed is None:
        return None
    with tarfile.open(packed) as archive:
        file = archive.extractfile("package/axe.min.js")
        assert file is not None
        return file.read().decode()
