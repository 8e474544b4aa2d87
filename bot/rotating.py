"""``python -m bot rotate-keys``: from the master key used before to the one that is set now."""

from dataclasses import replace

from pydantic import SecretBytes

from bot.mistakes import BadSettings, Mistake
from bot.opening import alone, opened
from bot.secret_key import secret_key
from bot.settings import Settings
from storage.encryption import MasterKey, UnreadableError
from storage.rotation import rotate

_HOW = "set SECRET_KEY to the new key, SECRET_KEY_PREVIOUS to the one used before, stop Relais, and run this once more"


async def rotate_keys(settings: Settings) -> str:
    """Bring everything under SECRET_KEY, and say what to do then. Raises ``BadSettings``."""
    if settings.secret_key is None:
        raise BadSettings([Mistake("SECRET_KEY", "is missing: it is to be the new key", _HOW)])
    previous = _previous(settings)
    if previous == settings.secret_key.get_secret_value():
        raise BadSettings([Mistake("SECRET_KEY", "is the key that was used before", _HOW)])
    new = MasterKey(settings.secret_key.get_secret_value())
    before = replace(settings, secret_key=SecretBytes(previous))
    async with opened(before, to_rotate=True) as database:
        with alone(settings.database_path):
            try:
                async with database.transaction() as db:
                    keys = await rotate(db, new)
            except UnreadableError:
                problem = "is not the key under which this database keeps people"
                raise BadSettings([Mistake("SECRET_KEY_PREVIOUS", problem, _HOW)]) from None
    return (
        f"Done: {keys} keys are now under SECRET_KEY. Keep a copy of it in a safe place apart from the database's, and "
        "take SECRET_KEY_PREVIOUS out of the settings; only older backups still need the previous key."
    )


def _previous(settings: Settings) -> bytes:
    """The key used before: as written, else from the key file beside a SQLite database."""
    if settings.secret_key_previous is not None:
        return settings.secret_key_previous.get_secret_value()
    path = settings.database_path
    if path is None or not path.with_suffix(".key").exists():
        raise BadSettings([Mistake("SECRET_KEY_PREVIOUS", "is missing", _HOW)])
    return secret_key(replace(settings, secret_key=None), path)[0]
