"""Someone in danger is noticed, whatever their language and spelling, and everyday talk is left in peace."""

import re
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.danger import Danger, DangerKind, DangerWords, load
from tests.samples import SAMPLES, danger, everyday

LOCALES = Path(__file__).parent.parent / "locales"
SUICIDE, CHILD, TRAFFICKING, VIOLENCE = DangerKind


@pytest.fixture(scope="module")
def words() -> DangerWords:
    return load(LOCALES)


def test_every_language_has_its_samples() -> None:
    """A list that nobody tried would be believed all the same."""
    assert SAMPLES.keys() == {file.parent.name for file in LOCALES.glob("*/danger.toml")}


@pytest.mark.parametrize(("kind", "sentence"), danger("certain"))
def test_what_hardly_means_anything_else_is_certain(words: DangerWords, kind: DangerKind, sentence: str) -> None:
    assert words.assess(sentence) == Danger(kind, certain=True)


@pytest.mark.parametrize(("kind", "sentence"), danger("uncertain"))
def test_what_may_mean_danger_is_uncertain(words: DangerWords, kind: DangerKind, sentence: str) -> None:
    assert words.assess(sentence) == Danger(kind, certain=False)


@pytest.mark.parametrize("sentence", everyday())
def test_everyday_talk_is_left_in_peace(words: DangerWords, sentence: str) -> None:
    assert words.assess(sentence) is None


@pytest.mark.parametrize(
    "said", ["می‌خواهم بمیرم", "می خواهم بمیرم", "میخواهم بمیرم", "ميخواهم بميرم", "مـی‌خواهم بِمیرَم"]
)
def test_a_half_space_a_space_and_none_are_the_same(words: DangerWords, said: str) -> None:
    assert words.assess(said) == Danger(SUICIDE, certain=True)


@pytest.mark.parametrize(
    "said", ["il m'a frappée", "il m’a frappée", "il m a frapee", "IL M´A FRAPPÉE", "il ma fraaaapé"]
)
def test_apostrophes_capitals_and_doubled_letters_do_not_matter(words: DangerWords, said: str) -> None:
    assert words.assess(said) == Danger(VIOLENCE, certain=True)


def test_what_is_certain_outweighs_what_is_not(words: DangerWords) -> None:
    assert words.assess("j'en peux plus, il me frappe") == Danger(VIOLENCE, certain=True)


def test_of_two_certain_dangers_the_first_kind_is_answered(words: DangerWords) -> None:
    assert words.assess("il me frappe et je veux mourir") == Danger(SUICIDE, certain=True)
    assert words.assess("il me frappe, il frappe mon fils") == Danger(CHILD, certain=True)


def test_an_everyday_phrase_hides_no_danger_beside_it(words: DangerWords) -> None:
    assert words.assess("je meurs de faim et il me frappe") == Danger(VIOLENCE, certain=True)


@pytest.mark.parametrize(
    "filler", ["a", "а ", "je veux ", "il me ", "مرا ", "frapp", "\u200c", "'", "не хочу ", "\u0301"]
)
def test_danger_at_the_end_of_twenty_thousand_characters_is_found(words: DangerWords, filler: str) -> None:
    assert words.assess((filler * 20_000)[:20_000] + " je veux mourir") == Danger(SUICIDE, certain=True)


@given(text=st.text() | st.text(alphabet="je vuxmorifapslt'’\u200cمیخواهبرزندكЙб'єменхочу\ud800", max_size=60))
def test_any_text_gets_an_answer(words: DangerWords, text: str) -> None:
    assert words.assess(text) in {None, *(Danger(kind, certain=sure) for kind in DangerKind for sure in (True, False))}


@pytest.mark.parametrize("file", sorted(LOCALES.glob("*/danger.toml")), ids=lambda file: file.parent.name)
def test_each_language_has_many_phrases_a_reviewer_and_means_what_it_lists(words: DangerWords, file: Path) -> None:
    """An entry that another list overrules would never be noticed by its writer."""
    assert "\n# Review: " in file.read_text("utf-8")
    sections = list(tomllib.loads(file.read_text("utf-8")).values())
    for kind in DangerKind:
        assert len(sections[0][kind]["certain"] + sections[0][kind]["uncertain"]) >= 25
    for section in sections:
        lists = [(entries, name == "certain") for kind in DangerKind for name, entries in section[kind].items()]
        for entries, certain in [*lists, (section["everyday"], None)]:
            for entry in entries:
                found = words.assess(first_spelling(entry, section["words"]))
                assert (found and found.certain) is certain, entry


def first_spelling(entry: str, words: dict[str, list[str]]) -> str:
    entry = re.sub(r"\{(\w+)\}", lambda name: words[name[1]][0], entry)
    return re.sub(r"\(([^|)]*)[^)]*\)|\*", r"\1", re.sub(r" \[[^]]*\](?= |$)|\[[^]]*\]", "", entry))


def ours(folder: Path, toml: str) -> DangerWords:
    """A list of our own in place of the programme's."""
    (folder / "xx").mkdir()
    (folder / "xx" / "danger.toml").write_text(toml, "utf-8")
    return load(folder)


OGRES = """
[ours]
everyday = ["ogre in a (dream|film)"]
denied_by = ["not"]
[ours.words]
me = ["me", "us"]
[ours.child]
certain = ["l'ogre bit* {me}", "ogre [big|bad] eat[s] ({me}|them)"]
uncertain = ["ogre*"]
"""
HEARD = {
    True: ["logre bites me", "L’ogre bit us!", "an ogre eat them", "ogre bad eats me"],
    False: ["the ogress", "l'ogre bit them", "ogre mad eats me", "not l'ogre bit me"],
    None: ["the ogre in a film", "logre", "progress", "ogr"],
}


@pytest.mark.parametrize(("said", "certain"), [(said, sure) for sure in HEARD for said in HEARD[sure]])
def test_entries_are_read_as_their_files_explain(tmp_path: Path, said: str, certain: bool | None) -> None:
    found = ours(tmp_path, OGRES).assess(said)
    assert (found and found.certain) is certain


@pytest.mark.parametrize(
    "entry",
    ["", "!", "(a|b", "a]", "* a", "a*b", "' a", "a ", "[a] b", "(je|j') b", "(je |tu ) b", "a (|b)", "{nobody} b"],
)
def test_an_entry_that_would_never_or_always_be_found_is_refused(tmp_path: Path, entry: str) -> None:
    with pytest.raises(ValueError, match=r"xx.danger\.toml"):
        ours(tmp_path, f'[ours.child]\ncertain = ["{entry}"]\nuncertain = []')


LISTS = "certain = []\nuncertain = []\n"


@pytest.mark.parametrize(
    "toml",
    ["?", "ours = 1", "[ours.child]\ncertain = []", f"[ours.fire]\n{LISTS}", f"[ours.child]\n{LISTS}perhaps = []"],
)
def test_a_list_of_another_shape_is_refused(tmp_path: Path, toml: str) -> None:
    with pytest.raises(ValueError, match=r"xx.danger\.toml"):
        ours(tmp_path, toml)


def test_without_any_list_the_programme_does_not_start(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        load(tmp_path)
