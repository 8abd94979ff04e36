"""Prints the invented sample summary in both editions, to look at: `python packaging/sample_report.py FOLDER`.

The figures are those published for the first cohort where they are known; the rest and all names are invented.
"""

import copy
import sys
from datetime import date
from pathlib import Path
from typing import Any

from pause_desktop.reports.impact import CommitteeSheet, Earlier, Edition, Impact, Quotation, Rule
from pause_desktop.reports.impact_pdf import pdf_bytes


def share(n: int, of: int) -> dict[str, int]:
    return {"n": n, "of": of, "percent": int(100 * n / of + 0.5)}


def scores(means: str, ns: str, first: str, last: str, n: int, better: int, worse: int = 2) -> dict[str, Any]:
    times = ("baseline", "month_6", "month_9", "month_12", "month_18")
    area: dict[str, Any] = {
        time: {"n": int(count), "mean": mean, "counts": []}
        for time, mean, count in zip(times, means.split(), ns.split(), strict=True)
    }
    same = n - better - worse
    pair = {"n": n, "first": first, "last": last, "better": better, "same": same, "worse": worse}
    return {**area, "paired": pair, "left": {"moved_away": 1}}


PAIRS = [
    (24, 9), (31, 22), (19, 12), (16, 10), (13, 10), (12, 7), (22, 8), (27, 19), (18, 17), (20, 15),
    (29, 10), (10, 16), (15, 6), (25, 24), (21, 10), (17, 9), (33, 27), (14, 12), (23, 15), (26, 10),
]  # fmt: skip

NS = "20 20 19 19 13"


def exempt_measures() -> dict[str, Any]:
    """Every measure, nothing hidden."""
    outcomes = {
        "met_prospective_adopters": 2, "life_story_work_started": 3, "registered_with_gp": 20,
        "ended_abusive_relationship": 7, "university_offer": 1, "alcohol_reduced": 7,
        "mental_health_treatment_accessed": 9, "eviction_avoided": 8, "budgeting_support": 20,
        "benefits_and_debt_addressed": 12, "partner_relationship_improved": 3,
        "healthy_relationships_support": 20, "contact_with_children_reestablished": 5, "new_friends": 8,
        "final_contact_supported": 3, "in_work": 3, "in_education_or_training": 4,
    }  # fmt: skip
    return {
        "women_in_contact": {"n": 20},
        "women_prioritised": {"n": 40},
        "women_by_stage": {stage: {"n": n} for stage, n in (("outreach", 12), ("engaging", 8), ("open", 20))},
        "transitioned": {"n": 0},
        "children_removed": {"n": 61},
        "children_removed_mean": {"mean": "3.1", "n": 20},
        "mean_age": {"mean": "27", "n": 20},
        "care_experienced": share(9, 19),
        "open_women": {
            "n": 20, "children_removed": 61, "children_removed_mean": "3.1", "mean_age": 27,
            "care_experienced": share(9, 19),
        },
        "needs": {
            "mental_health": share(17, 18), "domestic_abuse": share(13, 18), "drugs": share(8, 18),
            "alcohol": share(6, 18), "homelessness": share(6, 18), "debt": share(11, 17), "offending": share(2, 16),
        },
        "referrals": {
            "scoping": {"n": 22}, "social_worker_pathway": {"n": 12}, "health": {"n": 7}, "self": {"n": 3},
            "other": {"n": 3},
        },
        "larc": {"n": 20},
        "contraception_decisions": {"n": 20},
        "pregnancies": {"n": 0},
        "exits": {
            "declined": {"n": 11, "planned": 5, "unplanned": 6},
            "not_located": {"n": 6, "planned": 0, "unplanned": 6},
            "moved_away": {"n": 5, "planned": 0, "unplanned": 5},
        },
        "attendance": {
            "outcomes": {
                "attended": {"n": 412}, "did_not_attend": {"n": 84}, "cancelled_by_woman": {"n": 31},
                "cancelled_by_practice": {"n": 9}, "no_answer": {"n": 5}, "sent": {"n": 44},
            },
            "attended": share(412, 496),
        },
        "attendance_by_quarter": {
            "2019 Q2": share(84, 112), "2019 Q3": share(104, 126), "2019 Q4": share(108, 129),
            "2020 Q1": share(116, 129),
        },
        "contacts_by_mode": {
            "home_visit": {"n": 186}, "walk": {"n": 121}, "video_call": {"n": 97}, "phone_call": {"n": 64},
            "other_agency": {"n": 41}, "group": {"n": 32}, "text": {"n": 44},
        },
        "contact_minutes": {"n": 496, "minutes": 31_240},
        "outcomes": {kind: {"n": n} for kind, n in outcomes.items()},
        "in_work_education_or_training": share(7, 20),
        "progress": {
            "fun_and_happiness": scores("2.1 2.5 3.0 3.2 3.6", NS, "2.1", "3.6", 19, 14),
            "domestic_abuse": scores("2.6 3.0 3.3 3.7 4.0", NS, "2.6", "4.0", 19, 13),
            "recovery_from_loss": scores("1.8 2.1 2.4 2.8 3.0", NS, "1.8", "3.0", 18, 12),
            "mental_and_emotional_health": scores("2.0 2.4 2.8 2.9 3.3", NS, "2.0", "3.1", 19, 13),
            "housing": scores("2.9 3.2 3.5 3.7 3.9", NS, "2.9", "3.9", 19, 11),
            "money": scores("2.4 2.8 3.0 3.1 3.3", NS, "2.4", "3.3", 17, 10),
            "learning_and_work": scores("2.2 2.3 2.6 2.8 3.0", NS, "2.2", "3.0", 17, 9),
            "health": scores("2.8 2.9 3.1 3.3 3.4", NS, "2.8", "3.4", 19, 9),
            "relationship_with_children": scores("2.7 2.8 2.9 3.1 3.2", NS, "2.7", "3.2", 18, 8),
            "alcohol": scores("3.3 3.4 3.5 3.6 3.7", NS, "3.3", "3.7", 15, 6),
            "other_relationships": scores("2.9 2.9 3.0 3.0 3.0", NS, "2.9", "2.9", 18, 6),
            "drugs": scores("3.6 3.5 3.5 3.4 3.4", NS, "3.6", "3.4", 15, 3, 5),
        },
        "mental_health_item": {
            "baseline": {"n": 20, "counts": [5, 6, 5, 4, 0]},
            "month_9": {"n": 19, "counts": [0, 5, 7, 5, 2]},
            "month_18": {"n": 13, "counts": [0, 2, 5, 5, 1]},
        },
        "core10": {
            "baseline": {
                "n": 20, "mean": "20.8",
                "bands": {"non_clinical": 1, "mild": 3, "moderate": 5, "moderate_to_severe": 6, "severe": 5},
            },
            "month_12": {
                "n": 20, "mean": "13.4",
                "bands": {"non_clinical": 9, "mild": 3, "moderate": 5, "moderate_to_severe": 2, "severe": 1},
            },
            "change": {"n": 20, "improved": 13, "recovered": 8, "no_reliable_change": 6, "deteriorated": 1},
        },
        "core10_pairs": {"pairs": [[f"{a}.0", f"{b}.0"] for a, b in PAIRS]},
        "children_outcomes": {
            "living_arrangement": {
                "adopted": {"n": 24}, "special_guardianship": {"n": 13}, "kinship": {"n": 11},
                "foster_care": {"n": 9}, "residential": {"n": 2}, "returned_home": {"n": 2},
            },
            "family_time": {"letterbox": {"n": 31}, "direct": {"n": 12}, "video": {"n": 5}, "none": {"n": 13}},
            "life_story_work": {"none": {"n": 36}, "started": {"n": 11}, "completed": {"n": 14}},
        },
        "birth_rate": {"rate": "0.33", "births": 66, "woman_years": "200.15"},
        "expected_births_per_year": {"exact": "6.60", "n": 7},
        "avoided_births": {"exact": "14.85", "n": 15, "cautious": "9.90", "low": 8, "high": 23},
        "cost": {
            "model": "published per-child totals", "price_year": "2018/19", "immediate_total": 1292599,
            "five_year_total": 2088480, "five_year_cashable": 1631683, "five_year_internal": 456797,
            "parameters": {"women": 20, "avoided_births": 15, "exposure_months": 27},
        },
        "sensitivity": [
            {"what": "exposure_months", "low_setting": "18", "high_setting": "36", "low": 1392320, "high": 2784640},
            {"what": "births", "low_setting": "8", "high_setting": "23", "low": 1113856, "high": 3202336},
            {"what": "birth_rate", "low_setting": "0.26", "high_setting": "0.41", "low": 1670784, "high": 2505600},
        ],
        "outcome_savings": [
            {
                "kind": "eviction_avoided", "n": 8, "low": 6400, "high": 56000, "each_low": "800",
                "each_high": "7000", "unit": "case", "price_year": "not published", "assumption": False,
                "source": "Impact report 2021, from the GMCA database (2019): one case",
            }
        ],
        "service_savings": [{"service": "police_call_out", "fewer": 13, "low": None, "high": None}],
        "service_use_change": {"police_call_out": {"n": 1, "before": 13, "during": 0}},
        "resource_spend": {
            "total": "875.50", "kinds": {"course": "395.00", "health_and_fitness": "280.50", "travel": "200.00"},
            "mean": "109.44", "n": 8,
        },
        "journey": {
            "reached": {
                "identified": 62, "outreach": 40, "engaging": 28, "open": 20, "transition": 13, "next_steps": 13,
            },
            "left": {
                "identified": {"other": 22},
                "outreach": {"declined": 6, "not_located": 6},
                "engaging": {"declined": 3, "moved_away": 5},
                "open": {"declined": 2, "moved_away": 2, "moved_to_refuge": 1, "child_returned": 2},
            },
            "weeks_to_open": {"median": "14", "low": "11", "high": "19", "n": 20},
        },
    }  # fmt: skip


def public_measures() -> dict[str, Any]:
    """The same with small numbers hidden, as a stand-in for the small-number rule."""
    measures = copy.deepcopy(exempt_measures())
    measures["core10_pairs"] = None
    measures["core10"]["change"] |= {"no_reliable_change": "c", "deteriorated": "c"}
    kept = {name: measures.pop(name) for name in ("avoided_births", "sensitivity", "birth_rate", "core10")}
    hidden: dict[str, Any] = {name: _hide(value) for name, value in measures.items()}
    kept["core10"]["baseline"]["bands"] = _hide(kept["core10"]["baseline"]["bands"])
    kept["core10"]["month_12"]["bands"] = _hide(kept["core10"]["month_12"]["bands"])
    return {**hidden, **kept}


def _hide(value: Any) -> Any:
    if isinstance(value, dict):
        if "of" in value and (0 < value["n"] < 5 or 0 < value["of"] - value["n"] < 5):
            return {**value, "n": "c", "percent": "c"}
        if "first" in value and 0 < value["better"] < 5:
            return {**value, "better": "c", "worse": "c", "first": "c", "last": "c"}
        return {name: _hide(part) for name, part in value.items()}
    if isinstance(value, list):
        return [_hide(part) for part in value]
    return "c" if isinstance(value, int) and 0 < value < 5 else value


QUOTATIONS = (
    Quotation(
        "I laughed last week and noticed that I had. I had not heard that sound for two years.",
        "M",
        date(2019, 7, 4),
    ),
    Quotation("Dziękuję. Znów śpię spokojnie i wiem, dokąd zadzwonić. 🙂🌱", "Małgorzata", date(2020, 2, 3)),
    Quotation("شكرا لكم على كل شيء", "Samira, سميرة (name changed)", date(2020, 1, 9)),
)

SHEET = CommitteeSheet(
    committee="Improving Lives Select Commission",
    committee_date=date(2020, 3, 17),
    key_decision="No, and not on the Forward Plan",
    director="Carys Lindqvist, Children and Young People",
    authors="Ewa Ostrowska, practice lead; Idris Vaughan, joint assistant director",
    wards="Borough-wide",
    recommendations="That the Commission notes the impact of the practice, and asks for a report after May 2021.",
    appendices="None",
    background_papers="Impact summary to March 2019",
    other_committees="None",
    schedule_12a="Exempt under paragraphs 1 and 2 of Part 1 of Schedule 12A, Local Government Act 1972.",
)


def sample(edition: Edition = "public", rule: Rule = "under5") -> Impact:
    """The invented practice in one edition."""
    measures = exempt_measures() if rule == "none" else public_measures()
    return Impact(
        practice="Pause Northmoor",
        local_authority="Northmoor Council",
        as_at=date(2020, 3, 3),
        since=date(2018, 7, 16),
        cohort="Cohort 1",
        edition=edition,
        rule=rule,
        measures=measures,
        sheet=SHEET,
        quotations=QUOTATIONS,
        background="Pause Northmoor opened in July 2018 with money from Early Help. It is now funded jointly by "
        "the council and the clinical commissioning group.",
        checked={"Missing": "A woman who was not asked is outside the base"},
        software="Pause Desktop 0.1.0",
        earlier=Earlier(
            date(2019, 3, 1),
            {"women_in_contact": {"n": 14}, "attendance": {"attended": share(200, 253)}},
            date(2018, 7, 16),
            "Cohort 1",
        ),
    )


def main(folder: Path) -> None:
    """Write both editions into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "public.pdf").write_bytes(pdf_bytes(sample()))
    (folder / "exempt.pdf").write_bytes(pdf_bytes(sample("exempt", "none")))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
