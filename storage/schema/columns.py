"""What columns are made of, on both databases."""

from datetime import UTC, datetime
from enum import StrEnum

from sqlalchemy import Column, DateTime, Dialect, Enum, ForeignKey, MetaData, String, TypeDecorator

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# A random id: 32 hexadecimal characters.
Id = String(32)


class UTCDateTime(TypeDecorator[datetime]):
    """An aware time; SQLite would give naive ones back."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone can't be kept")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def one_of(words: type[StrEnum]) -> Enum:
    """One of a fixed set, kept as its value."""
    return Enum(words, native_enum=False, length=40, values_callable=lambda enum: [word.value for word in enum])


def person(name: str, *, nullable: bool = False, index: bool = False) -> Column[str]:
    """Whose it is, or who did it."""
    return Column(name, Id, ForeignKey("people.id"), nullable=nullable, index=index)


def question(*, nullable: bool = False) -> Column[str]:
    """The question it belongs to."""
    return Column("question_id", Id, ForeignKey("questions.id"), nullable=nullable, index=True)
