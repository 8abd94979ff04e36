"""Who the women are, each figure with its base."""

from datetime import date


def test_contact_is_an_attended_contact_of_any_mode_in_the_period(practice) -> None:
    women = [practice.woman() for _ in range(4)]
    practice.contact(women[0], "2019-04-01", mode="text")
    practice.contact(women[0], "2019-04-02")
    practice.contact(women[1], "2020-01-01", mode="phone_call")
    practice.contact(women[2], "2019-03-31")
    practice.contact(women[3], "2019-06-01", outcome="planned")
    assert practice.measures("2020-01-01", "2019-04-01")["women_in_contact"] == {"n": 2}
    assert practice.measures("2020-01-01")["women_in_contact"] == {"n": 3}


def test_women_are_prioritised_when_outreach_began(practice) -> None:
    practice.woman(("identified", "2019-01-01"), ("outreach", "2019-02-01"), ("closed", "2019-03-01"))
    practice.woman(("identified", "2019-01-01"))
    practice.woman(("outreach", "2020-02-01"))
    assert practice.measures()["women_prioritised"] == {"n": 1}


def test_only_removals_by_the_day_count_and_the_mean_is_over_all_the_women(practice) -> None:
    women = practice.open_women(3)
    for removed_on in (date(2015, 1, 1), date(2020, 1, 1), date(2020, 1, 2), None):
        practice.add("children", woman=women[0], removed_on=removed_on)
    practice.add("children", woman=women[1], removed_on=date(2017, 1, 1))
    found = practice.measures("2020-01-01")
    assert found["children_removed"] == {"n": 3}
    assert found["children_removed_mean"] == {"mean": "1.0", "n": 3}


def test_the_open_women_are_told_in_one_line(practice) -> None:
    for year, care in ((1990, "yes"), (1993, "no"), (1994, "not_asked"), (1994, None)):
        woman = practice.woman(("open", "2019-01-01"), date_of_birth=date(year, 6, 1), care_experienced=care)
        practice.add("children", woman=woman, removed_on=date(2015, 1, 1))
    practice.woman(("open", "2019-01-01"))
    assert practice.measures("2020-06-01")["open_women"] == {
        "n": 5,
        "children_removed": 4,
        "children_removed_mean": "0.8",
        "mean_age": 27,  # 30, 27, 26 and 26 of the four whose date of birth is known: 27.25
        "care_experienced": {"n": 1, "of": 2, "percent": 50},
    }


def test_nobody_gives_null_and_never_an_exception(practice) -> None:
    found = practice.measures()
    assert found["mean_age"] == {"mean": None, "n": 0}
    assert found["children_removed_mean"] == {"mean": None, "n": 0}
    assert found["care_experienced"] == {"n": 0, "of": 0, "percent": None}
    assert found["open_women"]["mean_age"] is None
    assert found["resource_spend"] == {"total": "0.00", "kinds": {}, "mean": None, "n": 0}


def test_referrals_are_those_of_the_period_by_route(practice) -> None:
    for route, on in (
        ("health", "2019-05-01"),
        ("health", "2019-06-01"),
        (None, "2019-06-01"),
        ("self", "2018-01-01"),
    ):
        practice.woman(referral_route=route, referred_on=date.fromisoformat(on))
    practice.woman(referral_route="health")
    assert practice.measures("2020-01-01", "2019-04-01")["referrals"] == {
        "health": {"n": 2},
        "not_recorded": {"n": 1},
    }


def test_larc_is_in_use_on_the_day(practice) -> None:
    rows = [
        ("implant", "2019-01-01", None),
        ("injection", "2019-01-01", "2020-01-02"),
        ("implant", "2019-01-01", "2020-01-01"),
        ("pill", "2019-01-01", None),
        ("intrauterine_device", "2020-01-02", None),
    ]
    for method, started, ended in rows:
        practice.add(
            "contraception",
            woman=practice.woman(),
            method=method,
            decided_on=date(2019, 1, 1),
            started_on=date.fromisoformat(started),
            ended_on=date.fromisoformat(ended) if ended else None,
        )
    assert practice.measures("2020-01-01")["larc"] == {"n": 2}


def test_decisions_and_pregnancies_are_women_of_the_period(practice) -> None:
    woman = practice.woman()
    for on in (date(2019, 5, 1), date(2019, 6, 1), date(2018, 1, 1)):
        practice.add("contraception", woman=woman, method="pill", decided_on=on)
        practice.add("pregnancies", woman=woman, known_on=on)
    practice.add("pregnancies", woman=practice.woman(), known_on=date(2018, 1, 1))
    found = practice.measures("2020-01-01", "2019-04-01")
    assert found["contraception_decisions"] == {"n": 1}
    assert found["pregnancies"] == {"n": 1}


def test_spending_is_in_pounds_and_the_mean_is_of_those_who_had_any(practice) -> None:
    first, second, _ = practice.open_women(3)
    for woman, pence, kind in ((first, 39500, "course"), (second, 48050, "course"), (second, 1001, "travel")):
        practice.add("resource_spends", woman=woman, on=date(2019, 6, 1), amount=pence, kind=kind)
    assert practice.measures()["resource_spend"] == {
        "total": "885.51",
        "kinds": {"course": "875.50", "travel": "10.01"},
        "mean": "442.76",
        "n": 2,
    }
