"""Content Credentials: a finished picture, signed with the user's own key, by the library c2pa-python.

What is signed are the pixels, the metadata and the place of the words. A signature holds random numbers and an identity
of its own: signed pictures differ each time. Standard: C2PA Technical Specification 2.1.
"""

import json
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from quotecards import __version__
from quotecards.errors import OutputError, SettingError
from quotecards.exporters.metadata import look_inside
from quotecards.exporters.metadata.inscription import SET_TYPE
from quotecards.model.theme import Encoding

_PLAIN = {"builder": {"thumbnail": {"enabled": False}}}  # a picture of the picture would take 90 kB
_PROVENANCE = "org.quotecards.provenance"


@dataclass(frozen=True, slots=True)
class Signer:
    """A private key and its chain of certificates, both PEM, the signer's own certificate first.

    `timestamps` is the address of an authority that confirms the time; without it nothing goes over a network.
    """

    key: bytes
    certificates: bytes
    algorithm: str = "es256"
    timestamps: str | None = None


def sign_picture(data: bytes, encoding: Encoding, signer: Signer) -> bytes:
    """The picture with a signed manifest beside its pixels.

    Raises SettingError where c2pa-python is not installed, OutputError where key, certificates or picture do not serve.
    """
    try:
        import c2pa
    except ImportError as error:
        hint = 'pip install "quotecards[c2pa]"'
        raise SettingError("signing needs the library c2pa-python, which is not installed", hint=hint) from error
    signed = BytesIO()
    try:
        url = signer.timestamps.encode() if signer.timestamps else None
        info = c2pa.C2paSignerInfo(signer.algorithm.encode(), signer.certificates, signer.key, url)
        with (
            c2pa.Signer.from_info(info) as using,
            c2pa.Settings.from_dict(_PLAIN) as settings,
            c2pa.Context(settings=settings) as context,
            c2pa.Builder(json.dumps(_manifest(data)), context=context) as builder,
        ):
            builder.sign(using, f"image/{encoding}", BytesIO(data), signed)
    except (c2pa.C2paError, ValueError) as error:
        hint = "the chain has to be whole, and its first certificate to allow signing mail or documents"
        raise OutputError(f"cannot be signed: {error}", hint=hint) from error
    return signed.getvalue()


def _manifest(data: bytes) -> dict[str, Any]:
    inside = look_inside(data)
    made = {"action": "c2pa.created", "digitalSourceType": inside.kind or SET_TYPE}
    assertions: list[dict[str, Any]] = [{"label": "c2pa.actions", "data": {"actions": [made]}}]
    if inside.provenance:
        assertions.append({"label": _PROVENANCE, "data": json.loads(inside.provenance)})
    return {
        "claim_generator_info": [{"name": "quotecards", "version": __version__}],
        "assertions": assertions,
    }
