"""The keyring's tables: data keys, wrapped, and which account an address leads to, hashed."""

from sqlalchemy import Column, LargeBinary, String, Table

from storage.engines import KEYRING
from storage.incoming import ChannelName
from storage.schema.columns import Id, metadata, one_of

data_keys = Table(
    "data_keys",
    metadata,
    Column("owner", Id, primary_key=True),
    Column("master_key", String(16), nullable=False),
    Column("wrapped", LargeBinary, nullable=False),
    schema=KEYRING,
)

addresses = Table(
    "addresses",
    metadata,
    Column("channel", one_of(ChannelName), primary_key=True),
    Column("digest", String(64), primary_key=True),
    Column("account_id", Id, nullable=False),
    Column("owner", Id, nullable=False, index=True),
    schema=KEYRING,
)
