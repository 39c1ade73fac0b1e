"""`quotecards sign`: pictures signed with the user's own key."""

from pathlib import Path

import click

from quotecards.cli.console import answer

_ALGORITHMS = ["es256", "es384", "es512", "ps256", "ps384", "ps512", "ed25519"]
_EPILOG = """\b
Example:
  quotecards sign output/my-campaign/instagram-portrait/*.jpg --key me.key --certificate me.pem

The library for it comes with: pip install "quotecards[c2pa]"."""


@click.command(epilog=_EPILOG)
@click.argument("pictures", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="PICTURE...")
@click.option("--key", required=True, type=click.Path(path_type=Path), metavar="FILE", help="Your private key (PEM).")
@click.option(
    "--certificate",
    required=True,
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Your certificate and those above it (PEM).",
)
@click.option("--algorithm", type=click.Choice(_ALGORITHMS), default="es256", show_default=True, help="How to sign.")
@click.option("--timestamp", metavar="URL", help="An authority to confirm the time; without it, no network is used.")
@click.option(
    "--out", default="signed", show_default=True, type=click.Path(path_type=Path), metavar="DIR", help="Where they go."
)
def sign(
    *, pictures: tuple[Path, ...], key: Path, certificate: Path, algorithm: str, timestamp: str | None, out: Path
) -> None:
    """Sign pictures with your own key: Content Credentials (C2PA).

    The signed copies go to DIR/<folder of the picture>/. They say who signed, how the picture was made, and where the
    words stand; each signature differs, so that signed copies do too. They are larger than the pictures.
    """
    from quotecards.errors import Place, SettingError
    from quotecards.exporters import SUFFIXES, write_file
    from quotecards.exporters.signing import Signer, sign_picture

    encodings = {suffix: encoding for encoding, suffix in SUFFIXES.items()} | {".jpeg": "jpeg"}
    signer = Signer(_read(key), _read(certificate), algorithm, timestamp)
    for picture in pictures:
        encoding = encodings.get(picture.suffix.lower())
        if encoding is None:
            raise SettingError("is not a picture", place=Place(picture.as_posix()), hint=".png, .jpg, .webp or .avif")
        target = out / picture.resolve().parent.name / picture.name
        data = sign_picture(_read(picture), encoding, signer)
        write_file(target, data)
        answer(f"{target.as_posix()}: {len(data) / 1000:,.0f} kB")


def _read(path: Path) -> bytes:
    from quotecards.errors import Place, SettingError

    try:
        return path.read_bytes()
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise SettingError(f"cannot be read: {reason}", place=Place(path.as_posix())) from error
