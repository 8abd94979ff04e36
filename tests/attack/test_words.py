"""The words, captions, tables and alternative texts of a public edition give no hidden number away either."""

import re

import pytest

from pause_desktop.records.codes import label
from pause_desktop.reports.impact import Impact
from tests.attack.practices import DAY, YEAR, attacked, invented_practice
from tests.reports.conftest import tell, words_of

VAGUE = re.compile(
    r"\b(?:nearly|almost|hardly|virtually|all but|the majority|a minority|most women|few women|a handful|"
    r"only (?:one|two|three|four)|none of the|every woman)\b",
    re.IGNORECASE,
)
"""Words that say how much of a group there is without a number: nearly all of 43 gives a hidden 40 back."""

LISTS = {
    "needs": "need", "outcomes": "outcome", "referrals": "referral_route", "contacts_by_mode": "mode",
    "exits": "exit_reason", "women_by_stage": "stage",
}  # fmt: skip


@pytest.mark.parametrize("rule", ["under5", "nhs"])
@pytest.mark.parametrize("women", [8, 30, 50])
def test_the_words_of_a_public_edition_say_no_hidden_number(women: int, rule: str) -> None:
    attack = attacked(invented_practice(women), rule, DAY, YEAR)
    edition = "public"
    impact = Impact("Pause Fernley", DAY, attack.shown, since=YEAR, edition=edition, rule=rule)  # type: ignore[arg-type]
    said = words_of(tell(impact))
    assert attack.rule.symbol in said
    assert not VAGUE.findall(said)
    looked = 0
    for cell in attack.hidden:
        if cell[0] in LISTS and cell[-1] == "n" and attack.numbers[cell]:
            looked += 1
            name, number = label(LISTS[cell[0]], cell[1]), attack.numbers[cell]
            given = re.findall(rf"{re.escape(name)}:? {number}(?! [A-Z])\b(?:[;.,]| of)", said)
            assert not given, (cell, given)
    assert looked


def test_vague_words_are_noticed() -> None:
    assert VAGUE.findall("Nearly all women have been asked.")
