"""The women's children by where they live and how they are in touch."""

from datetime import date


def test_children_of_the_group_are_counted_and_a_blank_is_not_recorded(practice) -> None:
    (woman,) = practice.open_women(1)
    rows = [("adopted", "letterbox", "none"), ("adopted", "direct", None), ("kinship", None, "completed")]
    for living, family_time, story in rows:
        practice.add(
            "children", woman=woman, living_arrangement=living, family_time=family_time, life_story_work=story
        )
    practice.add("children", woman=woman, living_arrangement="adopted", born_on=date(2020, 1, 2))
    practice.add("children", woman=practice.woman(("closed", "2019-01-01")), living_arrangement="adopted")
    assert practice.measures("2020-01-01")["children_outcomes"] == {
        "living_arrangement": {"adopted": {"n": 2}, "kinship": {"n": 1}},
        "family_time": {"direct": {"n": 1}, "letterbox": {"n": 1}, "not_recorded": {"n": 1}},
        "life_story_work": {"none": {"n": 1}, "completed": {"n": 1}, "not_recorded": {"n": 1}},
    }
