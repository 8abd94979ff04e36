"""Key slots: a passphrase or a printed recovery key opens the data key; they lie in `FILE.keys` and `FILE.keys.2`.

A slot stretches its secret with Argon2id and seals the data key with ChaCha20-Poly1305 (RFC 9106, RFC 8439);
its own parameters and the file's id are authenticated with it. Only a slot can say "wrong passphrase".
This module is all the unlock window needs of the store, so it imports neither SQLModel nor the file.
"""

import base64
import contextlib
import json
import secrets
import unicodedata
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from pause_desktop.errors import (
    KeyFileDamaged,
    KeyFileMissing,
    TooShort,
    UserError,
    WrongPassphrase,
    WrongRecoveryKey,
)
from pause_desktop.files import plain, replacing, write_whole
from pause_desktop.store.recovery_key import new_recovery_key, read_recovery_key

KEY_BYTES = 32
LEAST_PASSPHRASE = 12
FORMAT = 1


@dataclass(frozen=True, slots=True)
class Stretch:
    """The cost of Argon2id: memory in KiB, passes, lanes. Weaker values exist for tests, by constructor only."""

    memory_kib: int = 256 * 1024
    passes: int = 3
    lanes: int = 4


class KeyFile:
    """The key slots beside one practice file."""

    def __init__(self, practice: Path, file_id: str, slots: list[dict[str, Any]], stretch: Stretch) -> None:
        self.practice, self.file_id = practice, file_id
        self._slots, self._stretch = slots, stretch
        self._copies = [(file_id, slots)]

    @classmethod
    def make(cls, practice: Path, passphrase: str, stretch: Stretch | None = None) -> tuple["KeyFile", bytes, str]:
        """New slots around a new data key, not yet written: the key file, the data key, the recovery key."""
        key, recovery = secrets.token_bytes(KEY_BYTES), new_recovery_key()
        made = cls(practice, secrets.token_hex(16), [], stretch or Stretch())
        made._put("passphrase", fit(passphrase), key)
        made._put("recovery", recovery, key)
        return made, key, recovery

    @classmethod
    def load(cls, practice: Path, stretch: Stretch | None = None) -> "KeyFile":
        """The slots of a practice file, from the first copy; the second is tried where that does not open.

        Raises KeyFileMissing where neither is there, KeyFileDamaged where neither can be read.
        """
        found = [_read(path) for path in key_paths(practice)]
        copies = [copy for copy in found if isinstance(copy, tuple)]
        if not copies:
            missing = all(isinstance(problem, FileNotFoundError) for problem in found)
            if missing:
                raise KeyFileMissing(name=key_paths(practice)[0].name)
            raise KeyFileDamaged(name=practice.name)
        made = cls(practice, *copies[0], stretch or Stretch())
        made._copies = copies if copies[0] != copies[-1] else copies[:1]
        return made

    def save(self, practice: Path | None = None) -> None:
        """Writes both copies, each whole or not at all; `practice` names another file they belong to."""
        content = _form(self.file_id, self._slots)
        with contextlib.ExitStack() as both:
            for path in key_paths(practice or self.practice):
                if _content(path) != content:
                    file = both.enter_context(replacing(path))
                    file.write(content)
                    file.flush()  # a full disk stops us here, before either takes its place

    def open_with_passphrase(self, passphrase: str) -> bytes:
        """The 32-byte data key. Raises WrongPassphrase."""
        key = self._open("passphrase", normal(passphrase))
        if key is None:
            raise WrongPassphrase
        return key

    def open_with_recovery_key(self, typed: str) -> bytes:
        """The 32-byte data key. Raises WrongRecoveryKey."""
        recovery = read_recovery_key(typed)
        key = self._open("recovery", recovery) if recovery else None
        if key is None:
            raise WrongRecoveryKey
        return key

    def change_passphrase(self, key: bytes, passphrase: str) -> None:
        """Puts a new passphrase in place of the old one, in both copies. Raises TooShort."""
        secret, before = fit(passphrase), self._slots
        self._slots = [slot for slot in before if slot.get("kind") != "passphrase"]
        try:
            self._put("passphrase", secret, key)
            self.save()
        except BaseException:
            self._slots = before
            raise
        self._copies = [(self.file_id, self._slots)]

    def _put(self, kind: str, secret: str, key: bytes) -> None:
        facts = {
            "kind": kind,
            "kdf": "argon2id",
            "salt": _text(secrets.token_bytes(16)),
            "nonce": _text(secrets.token_bytes(12)),
            **asdict(self._stretch),
        }
        sealed = _cipher(facts, secret).encrypt(_bytes(facts["nonce"]), key, self._bound(facts))
        self._slots.append({**facts, "sealed": _text(sealed)})

    def _open(self, kind: str, secret: str) -> bytes | None:
        opened, damage = [], 0
        for file_id, slots in self._copies:
            self.file_id, self._slots = file_id, slots
            try:
                opened.append(self._try(kind, secret))
            except KeyFileDamaged:
                opened.append(None)
                damage += 1
        if not any(opened):
            if damage == len(opened):
                raise KeyFileDamaged(name=self.practice.name)
            return None
        best = next(at for at, key in enumerate(opened) if key)
        self.file_id, self._slots = self._copies[best]
        self._heal(kind)
        return opened[best]

    def _heal(self, kind: str) -> None:
        """Gives a lost or spoilt copy what opened, and one of the same file the slots of this kind."""
        good = [slot for slot in self._slots if slot.get("kind") == kind]
        for path in key_paths(self.practice):
            copy = _read(path)
            file_id, slots = copy if isinstance(copy, tuple) else (self.file_id, self._slots)
            if file_id != self.file_id:  # another practice's keys: whose mistake that was is not known here
                continue
            others = [slot for slot in slots if slot.get("kind") != kind]
            if not isinstance(copy, tuple) or good != [slot for slot in slots if slot.get("kind") == kind]:
                with contextlib.suppress(UserError):  # a folder that cannot be written is no reason not to open
                    write_whole(path, _form(file_id, good + others))

    def _try(self, kind: str, secret: str) -> bytes | None:
        from cryptography.exceptions import InvalidTag

        for slot in self._slots:
            if slot.get("kind") != kind:
                continue
            try:
                facts = {name: value for name, value in slot.items() if name != "sealed"}
                sealed = _bytes(slot["sealed"])
                return _cipher(facts, secret).decrypt(_bytes(facts["nonce"]), sealed, self._bound(facts))
            except InvalidTag:
                continue
            except (KeyError, TypeError, ValueError, MemoryError) as damage:
                raise KeyFileDamaged(name=self.practice.name) from damage
        return None

    def _bound(self, facts: dict[str, Any]) -> bytes:
        return json.dumps({"file": self.file_id, **facts}, sort_keys=True).encode()


def key_paths(practice: Path) -> tuple[Path, Path]:
    """The key file of a practice and its second copy."""
    return practice.with_name(practice.name + ".keys"), practice.with_name(practice.name + ".keys.2")


def normal(passphrase: str) -> str:
    """A passphrase in the one form (NFC) that every keyboard's version of it has."""
    return unicodedata.normalize("NFC", passphrase)


def fit(passphrase: str) -> str:
    """A passphrase that may be used. Raises TooShort."""
    if len(normal(passphrase)) < LEAST_PASSPHRASE:
        raise TooShort(least=LEAST_PASSPHRASE)
    return normal(passphrase)


class Failures:
    """How often in a row a practice did not open: a bare count in `FILE.keys.tries`, without names."""

    def __init__(self, practice: Path) -> None:
        self._path = practice.with_name(practice.name + ".keys.tries")

    @property
    def count(self) -> int:
        """Failures since the last success; 0 where nothing is known."""
        try:
            return max(0, int(self._path.read_text()))
        except (OSError, ValueError):
            return 0

    @property
    def wait_seconds(self) -> int:
        """How long the next try waits: nothing up to ten failures, then longer, 30 s at most."""
        return 0 if self.count < 10 else min(30, 2 ** min(5, self.count - 9))

    def failed(self) -> None:
        """Counts one more; a folder that cannot be written is no reason to refuse a try."""
        try:
            write_whole(self._path, str(self.count + 1).encode())
        except UserError:
            return

    def forget(self) -> None:
        """Starts again from nothing."""
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            raise plain(error, self._path) from error


def stretched(secret: str, salt: bytes, stretch: Stretch) -> bytes:
    """The 32 bytes that Argon2id makes of a secret. Raises ValueError where it would cost an unlikely amount."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    memory, passes, lanes = stretch.memory_kib, stretch.passes, stretch.lanes
    # a key file from elsewhere cannot make this laptop work for hours
    if not (8 * lanes <= memory <= 4 * 1024 * 1024 and 1 <= passes <= 64 and 1 <= lanes <= 64):
        raise ValueError("a slot asks for an unlikely amount of work")
    derive = Argon2id(salt=salt, length=KEY_BYTES, iterations=passes, lanes=lanes, memory_cost=memory).derive
    return derive(secret.encode("utf-8", "surrogatepass"))  # a terminal may give half a character


def _cipher(facts: dict[str, Any], secret: str) -> Any:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    cost = Stretch(facts["memory_kib"], facts["passes"], facts["lanes"])
    return ChaCha20Poly1305(stretched(secret, _bytes(facts["salt"]), cost))


def _form(file_id: str, slots: list[dict[str, Any]]) -> bytes:
    return json.dumps({"format": FORMAT, "file": file_id, "slots": slots}, indent=1).encode()


def _content(path: Path) -> bytes | None:
    with contextlib.suppress(OSError):
        return path.read_bytes()
    return None


def _read(path: Path) -> tuple[str, list[dict[str, Any]]] | Exception:
    """The file id and the slots of one copy, or why it cannot be read."""
    try:
        found = json.loads(path.read_bytes())
        file_id, slots = found["file"], found["slots"]
        fits = found["format"] == FORMAT and isinstance(file_id, str) and isinstance(slots, list)
        if not fits or not slots or not all(isinstance(slot, dict) for slot in slots):
            raise ValueError
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as problem:
        return problem
    return file_id, slots


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
