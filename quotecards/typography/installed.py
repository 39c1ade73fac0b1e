"""Font families that come as installed packages: the extra `cjk`. Their folders are given to the font library."""

from importlib.util import find_spec
from pathlib import Path

# Packages that hold the files of one family and nothing else.
PACKAGES = ("noto_cjk_sans_jp_regular",)


def installed_families() -> list[Path]:
    """The folders of those that are installed; their names are the same on every machine."""
    found: list[Path] = []
    for package in PACKAGES:
        spec = find_spec(package)
        if spec is not None:
            found += [Path(folder) for folder in spec.submodule_search_locations or ()]
    return found
