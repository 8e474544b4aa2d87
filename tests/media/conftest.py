"""What tests of media share."""

import pytest

from bot.media.apart import MadeApart


@pytest.fixture
def apart() -> MadeApart:
    return MadeApart()
