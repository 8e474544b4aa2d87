"""Whether the code and the texts speak of the same: nothing is said that has no text, no text is there for nothing."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from tests.locale_files import Fault, Folder, Texts
from tests.locale_patterns import references, variables
from tests.locale_sayings import Code, Saying
from tests.locale_steps import Needs

# Ids that are put together, ``f"topic-{topic}"``, with all that may follow.
Families = Mapping[str, Iterable[str]]


@dataclass(frozen=True, slots=True)
class Spoken:
    """All that the code says, in every way it can."""

    code: Code
    steps: Sequence[Needs]
    families: Families

    def needed(self) -> dict[str, str]:
        """Every id there must be a text for, with the place that needs it."""
        needed = {f"{prefix}{name}": f"{prefix}…" for prefix, names in self.families.items() for name in names}
        needed |= {step.message: f"the step {step.message}" for step in self.steps}
        needed |= {
            f"{step.message}.{label}": f"the step {step.message}" for step in self.steps for label in step.labels
        }
        return needed | {each: saying.where for saying in self.code.sayings for each in saying.ids}

    def ids_of(self, saying: Saying) -> list[str]:
        """All that one place may say."""
        put_together = [f"{prefix}{name}" for prefix in saying.prefixes for name in self.families.get(prefix, ())]
        return [*saying.ids, *put_together]


def mismatches(source: Folder, spoken: Spoken) -> list[Fault]:
    """Where code and texts differ; the other languages are compared with ``source`` elsewhere."""
    return [
        *_missing(source, spoken),
        *_lost_families(source, spoken),
        *_unused_messages(source.texts, spoken),
        *_unused_labels(source.texts, spoken),
        *_bare_names(source.texts, spoken),
    ]


def needless_arguments(folders: Mapping[str, Folder], spoken: Spoken) -> list[str]:
    """Arguments that no text uses in any language: no fault, since they may be there for something else."""
    found = []
    for saying in spoken.code.sayings:
        shown = {name for folder in folders.values() for each in spoken.ids_of(saying) for name in _shown(folder, each)}
        found += [f"{saying.where}: {name}" for name in sorted((saying.arguments or frozenset()) - shown)]
    return found


def _missing(source: Folder, spoken: Spoken) -> Iterator[Fault]:
    for key, where in spoken.needed().items():
        if key not in source.texts:
            yield Fault(source.language, key, f"is missing, for {where}")


def _lost_families(source: Folder, spoken: Spoken) -> Iterator[Fault]:
    for prefix in sorted(spoken.families.keys() - spoken.code.prefixes):
        yield Fault(source.language, f"{prefix}…", "no code puts these together")


def _unused_messages(texts: Texts, spoken: Spoken) -> Iterator[Fault]:
    """An id that only looks like one of a family is used by nothing; one of another prefix may be."""
    referred = {key.partition(".")[0] for text in texts.values() for key in references(text.pattern)}
    used = {*spoken.code.literals, *spoken.needed(), *referred}
    prefixes = tuple(spoken.code.prefixes - spoken.families.keys())
    for key, text in texts.items():
        if "." not in key and key not in used and not key.startswith(("-", *prefixes)):
            yield text.fault("is never said")


def _unused_labels(texts: Texts, spoken: Spoken) -> Iterator[Fault]:
    known = {step.message: step.labels | step.mentioned for step in spoken.steps}
    referred = {key for text in texts.values() for key in references(text.pattern)}
    for key, text in texts.items():
        message, _, label = key.partition(".")
        if label and key not in referred and label not in known.get(message, ()):
            yield text.fault("is no option of its step" if message in known else "belongs to no step")


def _bare_names(texts: Texts, spoken: Spoken) -> Iterator[Fault]:
    """A variable that is not given shows as its bare name."""
    for saying in spoken.code.sayings:
        for key in spoken.ids_of(saying):
            yield from _not_given(texts, key, saying.arguments, saying.where)
    for step in spoken.steps:
        for key in (step.message, *(f"{step.message}.{label}" for label in step.labels)):
            yield from _not_given(texts, key, step.arguments, f"the step {step.message}")


def _not_given(texts: Texts, key: str, given: frozenset[str] | None, where: str) -> Iterator[Fault]:
    if given is not None and key in texts:
        for name in sorted(variables(texts[key].pattern, texts) - given):
            yield texts[key].fault(f"${name} is not given by {where}")


def _shown(folder: Folder, key: str) -> frozenset[str]:
    return variables(folder.texts[key].pattern, folder.texts) if key in folder.texts else frozenset()
