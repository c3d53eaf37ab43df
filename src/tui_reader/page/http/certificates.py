"""What is wrong with a site's certificate, in words."""

from __future__ import annotations

import ssl

from tui_reader.errors import NetworkError

# Verification results of OpenSSL (X509_V_ERR_*, x509_vfy.h).
_FAULTS = {
    9: "is not valid yet",
    10: "has expired",
    18: "is signed by the site itself",
    19: "is signed by somebody this system does not know",
    20: "is signed by somebody this system does not know",
    21: "is signed by somebody this system does not know",
    23: "has been revoked",
    62: "is for another site",
    64: "is for another address",
}


def untrusted(error: OSError | ValueError, host: str, where: str) -> NetworkError:
    """Say why no secure connection was made.

    Args:
        error: what the handshake ended with.
        host: the machine it was made with.
        where: the source.
    """
    if isinstance(error, ssl.SSLCertVerificationError):
        fault = _FAULTS.get(error.verify_code) or f"is not accepted ({error.verify_message})"
        return NetworkError(
            f"the certificate of {host} {fault}",
            where=where,
            hint="do not send it anything; try again later",
        )
    reason = getattr(error, "reason", None) or getattr(error, "strerror", None) or str(error)
    words = str(reason).replace("_", " ").lower()
    return NetworkError(
        f"no secure connection to {host} was made ({words})",
        where=where,
        hint="check the address, or try again later",
    )
