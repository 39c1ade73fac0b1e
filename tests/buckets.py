"""An S3 on this machine, for tests, with errors on order. Skipped, with a notice, where it cannot start."""

import logging
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

import pytest

from quotecards.storage import locate

VARIABLES = {"AWS_ACCESS_KEY_ID": "key", "AWS_SECRET_ACCESS_KEY": "secret", "AWS_DEFAULT_REGION": "us-east-1"}
_ERROR = '<?xml version="1.0"?><Error><Code>{code}</Code><Message>injected</Message></Error>'
_App = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


@dataclass(slots=True)
class Trouble:
    """Requests of this method whose path holds `part` fail, so many `times`, after `after` that do not."""

    method: str
    part: str
    state: int
    code: str
    times: int = 1_000_000
    after: int = 0
    met: int = 0


@dataclass(slots=True)
class Store:
    """A running store, until `stop` is called. `asked` are the requests, as `METHOD path`."""

    address: str
    stop: Callable[[], None]
    troubles: list[Trouble] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    _guard: threading.Lock = field(default_factory=threading.Lock)

    @property
    def variables(self) -> dict[str, str]:
        """What a process needs in its environment to use the store."""
        return VARIABLES | {"AWS_ENDPOINT_URL": self.address}

    def bucket(self, name: str) -> Path:
        """A new bucket."""
        import s3fs

        s3fs.S3FileSystem().mkdir(name)
        return locate(f"s3://{name}")

    def clear(self) -> None:
        """Make it as it was at first: without buckets and troubles."""
        self.troubles.clear()
        urlopen(Request(f"{self.address}/moto-api/reset", method="POST")).close()
        self.asked.clear()

    def refuses(self, method: str, path: str) -> Trouble | None:
        with self._guard:
            self.asked.append(f"{method} {path}")
            for trouble in self.troubles:
                if method == trouble.method and trouble.part in path:
                    trouble.met += 1
                    if trouble.after < trouble.met <= trouble.after + trouble.times:
                        return trouble
        return None


@contextmanager
def serving() -> Iterator[Store]:
    """A store that is there as long as the block runs."""
    server = pytest.importorskip("moto.server", reason="moto is not installed: no S3 to try")
    serving = pytest.importorskip("werkzeug.serving")
    pytest.importorskip("s3fs")
    logging.getLogger("werkzeug").setLevel(logging.CRITICAL)
    one_writes = threading.Lock()
    app: _App = server.DomainDispatcherApplication(server.create_backend_app)

    def with_troubles(environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
        trouble = store.refuses(environ["REQUEST_METHOD"], environ["PATH_INFO"])
        if trouble is None:
            with one_writes if environ["REQUEST_METHOD"] == "PUT" else nullcontext():  # as a store keeps conditions
                return app(environ, start)
        start(f"{trouble.state} injected", [("Content-Type", "application/xml")])
        return [] if environ["REQUEST_METHOD"] == "HEAD" else [_ERROR.format(code=trouble.code).encode()]

    try:
        httpd = serving.make_server("127.0.0.1", 0, with_troubles, threaded=True)
    except OSError as error:
        pytest.skip(f"an S3 cannot be started here: {error}")
    thread = threading.Thread(target=httpd.serve_forever, args=(0.02,))  # so often it asks whether it is to stop
    thread.start()

    def stop() -> None:
        httpd.shutdown()
        thread.join()
        httpd.server_close()

    store = Store(f"http://127.0.0.1:{httpd.server_port}", stop)
    try:
        yield store
    finally:
        if thread.is_alive():
            store.clear()  # buckets outlive the server
            stop()


def connect(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give this process the settings to use the store."""
    for name, value in store.variables.items():
        monkeypatch.setenv(name, value)
    for name in ("AWS_PROFILE", "AWS_ENDPOINT_URL_S3"):
        monkeypatch.delenv(name, raising=False)


def forget() -> None:
    """The driver keeps its connections as long as the program runs, with the settings of its start."""
    import s3fs

    s3fs.S3FileSystem.clear_instance_cache()
