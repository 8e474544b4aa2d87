"""A simulated programme: invented people who ask, help and rest as people do, the same for every way of matching."""
