"""Who is shut out: by whom and why, and the keyed hashes of the addresses from where they wrote."""

from sqlalchemy import Column, ForeignKey, LargeBinary, String, Table

from storage.schema.columns import Id, UTCDateTime, metadata, person

blocks = Table(
    "blocks",
    metadata,
    Column("id", Id, primary_key=True),
    person("person_id", index=True),  # erased meanwhile and written again: who they are now
    person("counsellor_id"),
    Column("reason", LargeBinary),  # sealed under the key of who is shut out; empty once they were erased
    Column("blocked_at", UTCDateTime, nullable=False, index=True),
)

blocked_addresses = Table(
    "blocked_addresses",
    metadata,
    Column("digest", String(64), primary_key=True),
    Column("block_id", Id, ForeignKey("blocks.id"), nullable=False, index=True),
)
