"""How pictures are held in memory."""

_LARGE = 24 << 20  # bytes: above any buffer of a card, below the 32 MiB where glibc stops learning


def keep_large_buffers() -> None:
    """Have the C library keep the memory of large pictures for the next one.

    glibc maps a large buffer anew and hands it back when it is freed, so that every picture costs thousands of page
    faults (3500 a card, a fifth of its time, as measured). Freeing one such buffer raises the size from which it does
    so. See `M_MMAP_THRESHOLD` in mallopt(3). With other C libraries this costs a moment and changes nothing.
    """
    bytearray(_LARGE)
