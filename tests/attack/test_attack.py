"""Nobody who knows every definition works a hidden number out of a public edition (`domain.md` section 5)."""

import pytest

from tests.attack.attacking import Attack
from tests.attack.practices import DAY, YEAR, attacked, invented_practice

ABOUT = {"on a day": (None, None), "over a year": (YEAR, None), "of a cohort": (None, "Cohort 1")}
RULES = ("under5", "nhs")


def found(attack: Attack) -> list[str]:
    return [str(each) for each in attack.recovered()]


@pytest.mark.parametrize("about", ABOUT)
@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("women", [8, 30, 50])
def test_no_hidden_number_of_a_small_practice_is_recovered(women: int, rule: str, about: str) -> None:
    attack = attacked(invented_practice(women), rule, DAY, *ABOUT[about])
    assert attack.hidden
    assert found(attack) == []


@pytest.mark.parametrize("about", ABOUT)
def test_nor_by_one_who_guesses_rightly_which_are_small(about: str) -> None:
    assert found(attacked(invented_practice(30), "under5", DAY, *ABOUT[about], suspicious=True)) == []


@pytest.mark.soak
@pytest.mark.parametrize("suspicious", [False, True])
@pytest.mark.parametrize("about", ABOUT)
@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize(
    ("women", "seed"), [*((n, s) for n in (8, 30, 50) for s in range(1, 6)), (500, 7), (2000, 7)]
)
def test_no_hidden_number_of_any_practice_is_recovered(
    women: int, seed: int, rule: str, about: str, suspicious: bool
) -> None:
    attack = attacked(invented_practice(women, seed), rule, DAY, *ABOUT[about], suspicious=suspicious)
    assert found(attack) == []
