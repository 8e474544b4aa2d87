"""What taking in a payload can end with, other than well."""


class CannotStoreError(Exception):
    """Nothing of the payload was kept: the platform must be made to bring it again."""
