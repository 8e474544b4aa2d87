"""Whether the settings say all that people will ask, and whether the key is the database's."""

from collections.abc import AsyncIterator

from bot.checks import Finding, Tried


async def programme(tried: Tried) -> AsyncIterator[Finding]:
    """What is wrong in form was told before anything else: here is what is missing in substance."""
    settings = tried.settings
    yield Finding("the settings can be read")
    if settings.programme.contact_is_missing:
        yield Finding("PROGRAMME_CONTACT is empty", "say who is responsible, how to reach a person, and when")
    else:
        yield Finding("PROGRAMME_CONTACT is set")
    if settings.operator_chat is None:
        cure = "set OPERATOR_CHAT to a chat on Telegram"
        yield Finding("OPERATOR_CHAT is not set: nobody is told when something fails", cure, chosen=True)


async def key(tried: Tried) -> AsyncIterator[Finding]:
    """Opening the database has shown that it is the right one."""
    settings = tried.settings
    if settings.secret_key is None:
        cure = "copy it to a safe place, apart from the database's copies"
        yield Finding("the master key is the database's; it lies in the key file beside it", cure, chosen=True)
    else:
        yield Finding("the master key, SECRET_KEY, is the database's")
    if settings.secret_key_previous:
        yield Finding("SECRET_KEY_PREVIOUS is set", "take it out once python -m bot rotate-keys is done", chosen=True)
