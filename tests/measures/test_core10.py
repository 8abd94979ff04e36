"""CORE-10 of the group: who was scored, in which band, and how reliably they changed."""

# Raw answers whose scores are known: items 2 and 3 are reversed.
SCORES: dict[int, list[int | None]] = {
    20: [2] * 10,
    14: [2, 2, 2, 2, 2, 2, 2, 0, 0, 0],
    16: [2, 2, 2, 2, 2, 2, 2, 2, 0, 0],
    10: [2, 2, 2, 2, 2, 0, 0, 0, 0, 0],
    13: [2, 2, 2, 2, 2, 2, 1, 0, 0, 0],
    12: [2, 2, 2, 2, 2, 2, 0, 0, 0, 0],
    7: [2, 2, 2, 1, 0, 0, 0, 0, 0, 0],
}
BLANKS: list[int | None] = [None, None, *[4] * 8]


def test_the_worked_pairs_are_counted_and_the_recovered_are_among_the_improved(practice) -> None:
    pairs = [(20, 14), (16, 10), (13, 10), (12, 7), (10, 16)]
    for woman, (first, last) in zip(practice.open_women(6), pairs, strict=False):
        practice.core10(woman, "2019-08-01", "month_6", SCORES[last])
        practice.core10(woman, "2019-02-01", "baseline", SCORES[first])
    found = practice.measures()
    assert found["core10"]["change"] == {
        "n": 5,
        "improved": 2,
        "recovered": 1,
        "no_reliable_change": 2,
        "deteriorated": 1,
    }
    assert found["core10"]["baseline"] == {
        "n": 5,
        "mean": "14.2",
        "bands": {"non_clinical": 1, "mild": 2, "moderate": 1, "moderate_to_severe": 1, "severe": 0},
    }
    assert found["core10_pairs"] == {
        "pairs": [["10.0", "16.0"], ["12.0", "7.0"], ["13.0", "10.0"], ["16.0", "10.0"], ["20.0", "14.0"]]
    }


def test_a_form_with_two_blanks_has_no_score_and_makes_no_pair(practice) -> None:
    (woman,) = practice.open_women(1)
    practice.core10(woman, "2019-02-01", "baseline", SCORES[20])
    practice.core10(woman, "2019-08-01", "month_6", BLANKS)
    found = practice.measures()["core10"]
    assert list(found) == ["baseline", "change"]
    assert found["change"]["n"] == 0


def test_a_mean_is_of_exact_scores_and_rounded_once(practice) -> None:
    one: list[int | None] = [None, 4, 4, 1, 0, 0, 0, 0, 0, 0]  # 10 ÷ 9, printed 1.1
    five: list[int | None] = [None, 4, 4, 1, 1, 1, 1, 1, 0, 0]  # 50 ÷ 9, printed 5.6
    for woman, items in zip(practice.open_women(4), [five, five, five, one], strict=True):
        practice.core10(woman, "2019-02-01", "baseline", items)
    # (3 × 50/9 + 10/9) ÷ 4 = 4.444; of printed scores it would be (3 × 5.6 + 1.1) ÷ 4 = 4.475
    assert practice.measures()["core10"]["baseline"]["mean"] == "4.4"


def test_pairs_are_for_the_exempt_edition_alone(practice) -> None:
    assert practice.measures()["core10_pairs"] == {"pairs": []}
    assert practice.measures(rule="under5")["core10_pairs"] is None
    assert practice.measures(rule="nhs")["core10_pairs"] is None
