"""Whose it is: wishes to stay in touch, and what each gave."""

from storage.inventory.kept import Kept, Part, Why, ours
from storage.schema import staying, staying_given

STAYING = (
    # Who was wished for reads so when they are asked; neither may learn from a file whether the other was, or when.
    Kept(
        staying,
        parts=(Part("asker_id", ("state", "met_by", "made_at", "wished_at", "lapses_at", "exchanged_at")),),
        left_out={
            **ours("id", "simulated", "met_through", "look_at"),
            **dict.fromkeys(("asked_id", "asked_at"), Why.SAFETY),
        },
    ),
    Kept(
        staying_given,
        parts=(Part("giver_id", ("item", "words_id")),),
        left_out=ours("id", "staying_id"),
    ),
)
