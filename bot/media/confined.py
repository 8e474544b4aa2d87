"""What a process gives up before it opens what a stranger sent: whatever happens there harms nothing and no one."""

import resource
import signal
from typing import Final

_MEMORY_BYTES: Final = 1024**3  # a picture of the most pixels takes less than half
_OPEN_FILES: Final = 4  # the three that every process has, and one to import from


def confine(cpu_seconds: int) -> None:
    """Give this process's rights up, for good.

    Beyond so much memory, allocating fails; beyond so many seconds of a processor, the system kills it. It can write no
    file, start no process or thread (the superuser alone isn't held to that), and leaves no core dump, which would
    hold what someone sent.
    """
    _give_up(resource.RLIMIT_AS, _MEMORY_BYTES)
    _give_up(resource.RLIMIT_CPU, cpu_seconds)
    _give_up(resource.RLIMIT_FSIZE, 0)
    _give_up(resource.RLIMIT_CORE, 0)
    _give_up(resource.RLIMIT_NOFILE, _OPEN_FILES)
    _give_up(resource.RLIMIT_NPROC, 0)
    # Whoever stops the whole programme leaves it to the one that asked whether this is worth finishing.
    signal.signal(signal.SIGTERM, signal.SIG_IGN)


def _give_up(what: int, but: int) -> None:
    _, most = resource.getrlimit(what)
    left = but if most == resource.RLIM_INFINITY else min(but, most)
    resource.setrlimit(what, (left, left))
