"""The collector of cycles, held off while a file is read.

A reading makes objects by the ten thousand, none of them in a cycle, and Python would look through them again and
again. What is no longer needed goes at once all the same, as nothing refers to it.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_held_off() -> Iterator[None]:
    """Collect no cycles meanwhile; afterwards, and after an error, the collector is as it was.

    It is one for the whole process. Where readings overlap in threads, the first of them that ends may turn it on under
    the others, which then only lose time; it never stays off.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
