"""People's data at rest.

Each person has a data key of their own; what is theirs is sealed under it (AES-GCM), bound to table,
column and row so that sealed values cannot be swapped. Data keys are wrapped by the master key and
live in the *keyring*, apart from the rest, so that a backup of the database holds none. Destroying a
data key erases whatever it sealed, in every copy.
"""

import hashlib
import hmac
import os
from collections.abc import Iterable
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_NONCE_BYTES = 12
SEAL_BYTES = _NONCE_BYTES + 16  # by how much a sealed text is longer; the rest is the mark that it is whole
_KEY_BYTES = 32


class UnreadableError(Exception):
    """A sealed value does not open under this key: another key, another place, or damaged."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a sealed value lives; it opens nowhere else."""

    table: str
    column: str
    row: str

    def __bytes__(self) -> bytes:
        return f"{self.table}.{self.column}/{self.row}".encode()


@dataclass(frozen=True, slots=True, repr=False)
class DataKey:
    """One person's key."""

    key: bytes

    @classmethod
    def new(cls) -> "DataKey":
        return cls(os.urandom(_KEY_BYTES))

    @classmethod
    def together(cls, keys: Iterable["DataKey"]) -> "DataKey":
        """The key of several people at once, in this order: it can't be made without each of theirs."""
        return cls(_derived(b"".join(key.key for key in keys), b"relais together"))

    def seal(self, place: Place, text: str) -> bytes:
        """Seal ``text`` for ``place``."""
        nonce = os.urandom(_NONCE_BYTES)
        return nonce + AESGCM(self.key).encrypt(nonce, text.encode(), bytes(place))

    def open(self, place: Place, sealed: bytes) -> str:
        """The text that was sealed for ``place``. Raises ``UnreadableError``."""
        try:
            opened = AESGCM(self.key).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], bytes(place))
        except (InvalidTag, ValueError) as error:  # a wrong key or place, or damaged; or too short to be sealed at all
            raise UnreadableError(str(place)) from error
        return opened.decode()

    def lookup(self, value: str) -> str:
        """A keyed hash of ``value``: equal values have the same, and nobody without this key can guess them."""
        return hmac.new(_derived(self.key, b"relais looking up"), value.encode(), hashlib.sha256).hexdigest()


class MasterKey:
    """The key of the installation: wraps data keys, and makes the hashes that people are looked up by."""

    def __init__(self, secret: bytes) -> None:
        """``secret`` is 32 random bytes. Raises ``ValueError`` for another length."""
        if len(secret) != _KEY_BYTES:
            raise ValueError("a master key has 32 bytes")
        self._wrapping = _derived(secret, b"relais wrapping")
        self._looking_up = _derived(secret, b"relais looking up")
        self.id = hashlib.sha256(_derived(secret, b"relais key id")).hexdigest()[:16]

    def wrap(self, owner: str, key: DataKey) -> bytes:
        """``key`` sealed for the keyring's row of ``owner``."""
        return DataKey(self._wrapping).seal(Place("data_keys", "wrapped", owner), key.key.hex())

    def unwrap(self, owner: str, wrapped: bytes) -> DataKey:
        """The data key of ``owner``. Raises ``UnreadableError`` under another master key."""
        return DataKey(bytes.fromhex(DataKey(self._wrapping).open(Place("data_keys", "wrapped", owner), wrapped)))

    def lookup(self, kind: str, value: str) -> str:
        """A keyed hash: equal values are found by it, and nobody without the key can guess them."""
        return hmac.new(self._looking_up, f"{kind}\0{value}".encode(), hashlib.sha256).hexdigest()


def _derived(secret: bytes, purpose: bytes) -> bytes:
    return HKDF(SHA256(), _KEY_BYTES, salt=None, info=purpose).derive(secret)
