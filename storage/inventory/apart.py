"""What is about nobody, or leads to someone and tells nothing of them."""

from storage.inventory.kept import Kept, Why, nobodys
from storage.schema import addresses, confirmations, data_keys, leases, periods, published, removals, seen_events


def _opening(*columns: str) -> dict[str, Why]:
    return dict.fromkeys(columns, Why.OPENS)


APART = (
    # With these anyone could open what is sealed, or ask whether a number is known to us.
    Kept(data_keys, left_out=_opening("owner", "master_key", "wrapped")),
    Kept(addresses, left_out=_opening("channel", "digest", "account_id", "owner")),
    # Only who was given its address can open it, for a while.
    Kept(published, left_out=_opening("digest", "content", "content_type", "expires_at")),
    # That something came; neither what nor from whom.
    nobodys(seen_events),
    nobodys(periods),
    nobodys(confirmations),
    nobodys(leases),
    nobodys(removals),
)
