"""One voice for each table: which of its fields are said, in which words."""

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any

from pause_desktop.gui.language import several, tr
from pause_desktop.gui.record.dates import plainly
from pause_desktop.gui.record.said import Mark, Said, Voice, joined, joined_comma, joined_dash, pounds
from pause_desktop.gui.record.scores import band_words
from pause_desktop.gui.safe_contact import of_person
from pause_desktop.records import core10

MODES = {
    "home_visit": "house", "garden": "trees", "walk": "footprints", "picnic": "trees", "other_outdoor": "map-pin",
    "office": "briefcase", "other_agency": "users", "video_call": "video", "phone_call": "phone",
    "text": "message-square", "letter": "mail", "group": "users", "virtual_group": "video",
}  # fmt: skip
_MODE_TITLES = {
    "home_visit": tr("Home visit"),
    "garden": tr("Garden visit"),
    "walk": tr("Walk"),
    "other_outdoor": tr("Outdoors"),
    "office": tr("Office visit"),
    "other_agency": tr("With another service"),
    "phone_call": tr("Phone call"),
}
_SCALE_BETTER = (tr("{n} better"), tr("{n} the same"), tr("{n} worse"))


def _contact(voice: Voice, row: Any) -> Said:
    ahead = row.outcome == "planned"
    title = _MODE_TITLES.get(row.mode) or voice.label("mode", row.mode)
    missed = row.outcome in ("did_not_attend", "no_answer") or row.outcome.startswith("cancelled")
    detail = joined(
        tr("{minutes} min", minutes=row.minutes) if row.minutes is not None else "",
        row.started_at.strftime("%H:%M") if row.started_at and ahead else "",
        voice.low("contact_outcome", row.outcome), voice.worker(row.worker), row.group_name or "",
    )  # fmt: skip
    chips: list[Mark] = [(voice.label("life_area", area), "plain", "") for area in row.life_areas or ()]
    if row.safeguarding_concern == "yes":
        chips.insert(0, (tr("Safeguarding concern"), "danger", "shield-alert"))
    if row.next_step or row.follow_up_on:
        next_step = tr("Next: {next_step}", next_step=row.next_step) if row.next_step else tr("Follow up")
        chips.append((joined_comma(next_step, voice.short(row.follow_up_on)), "accent", "flag"))
    glyph = "phone-off" if missed and row.mode == "phone_call" else MODES.get(row.mode, "circle")
    return Said(
        "contacts", row.id, row.on, title, detail, row.summary or "", "calendar-clock" if ahead else glyph,
        "info" if ahead else "soft", tuple(chips), clock=row.started_at or dt.time.min,
    )  # fmt: skip


def _review(voice: Voice, row: Any) -> Said:
    by = {"herself": tr("by herself"), "with_worker": tr("with her worker"), "declined": tr("she declined")}
    count = len(row.scores or {})
    areas = several(count, "1 area scored", "{n} areas scored")
    words = joined(change_in_words(voice, row), row.conversation or "") if row.scores else row.conversation or ""
    title = tr("Progress review, {time_point}", time_point=voice.low("time_point", row.time_point))
    detail = joined(by.get(row.completed_by, ""), areas if row.scores else tr("no scores"))
    return Said("progress_reviews", row.id, row.on, title, detail, words, "trending-up", "accent")


def change_in_words(voice: Voice, row: Any) -> str:
    """What has changed since the first review with scores: "Five areas better, one the same, one worse: money."."""
    reviews = sorted((r for r in voice.her.of("progress_reviews") if r.scores), key=lambda r: r.on)
    if not reviews or reviews[0].id == row.id:
        return ""
    first = reviews[0].scores
    both = {area: step - first[area] for area, step in row.scores.items() if area in first}
    if not both:
        return ""
    better, same, worse = ([a for a, d in both.items() if (d > 0) - (d < 0) == way] for way in (1, 0, -1))
    said = [words.format(n=len(a)) for a, words in zip((better, same, worse), _SCALE_BETTER, strict=True) if a]
    named = ": " + ", ".join(voice.low("life_area", area) for area in worse) if 0 < len(worse) <= 3 else ""
    return tr("Since the start: {changes}{named}.", changes=", ".join(said), named=named)


def _core10(voice: Voice, row: Any) -> Said:
    answers = core10.answers(row)
    value = core10.score(answers)
    band = band_words(value) if value is not None else ""
    missing = answers.count(None)
    why = (
        several(missing, "{n} answer missing, so there is no score", "{n} answers missing, so there is no score")
        if value is None
        else band
    )
    detail = joined(why, tr("pro-rated from nine answers") if value is not None and missing else "")
    risk: tuple[Mark, ...] = ((tr("Item 6 above 0"), "danger", "shield-alert"),) if core10.at_risk(answers) else ()
    title = tr("CORE-10, {time_point}", time_point=voice.low("time_point", row.time_point)) + (
        f": {value}" if value is not None else ""
    )
    return Said(
        "core10s",
        row.id,
        row.on,
        title,
        detail,
        row.risk_action or "",
        "heart",
        "danger" if risk else "accent",
        risk,
    )


def _stage(voice: Voice, row: Any) -> Said:
    title = voice.label("stage", row.stage)
    detail = joined(
        voice.low("exit_reason", row.exit_reason),
        {"yes": tr("planned"), "no": tr("not planned")}.get(row.planned_exit or "", ""),
    )
    return Said("stage_periods", row.id, row.started_on, title, detail, "", "flag", "accent")


def _contraception(voice: Voice, row: Any) -> Said:
    words = joined(
        voice.low("method", row.method), voice.short(row.started_on, tr("started")),
        voice.short(row.renew_by, tr("renew by")), voice.short(row.ended_on, tr("ended")),
    )  # fmt: skip
    return Said(
        "contraception", row.id, row.decided_on or row.started_on, tr("Contraception"), words, "", "pill", "accent"
    )


def _pregnancy(voice: Voice, row: Any) -> Said:
    detail = joined(
        voice.short(row.due_on, tr("due")), voice.short(row.ended_on, tr("ended")),
        voice.low("pregnancy_outcome", row.outcome),
    )  # fmt: skip
    return Said("pregnancies", row.id, row.known_on, tr("Pregnancy"), detail, "", "circle-dot")


def _child(voice: Voice, row: Any) -> Said:
    chips: list[Mark] = []
    if row.family_time:
        family = tr("Family time: {how}", how=voice.low("family_time", row.family_time))
        chips.append((joined_comma(family, voice.short(row.family_time_last_on, tr("last"))), "accent", ""))
    if row.life_story_work:
        chips.append(
            (tr("Life-story work: {how}", how=voice.low("life_story_work", row.life_story_work)), "plain", "")
        )
    if row.proceedings in ("current", "concluded"):
        tone = "warn" if row.proceedings == "current" else "plain"
        chips.append((tr("Proceedings: {proceedings}", proceedings=row.proceedings), tone, ""))
    detail = joined(
        tr("born {day}", day=plainly(row.born_on)) if row.born_on else "",
        voice.low("living_arrangement", row.living_arrangement),
        tr("removed {day}", day=plainly(row.removed_on)) if row.removed_on else "",
    )  # fmt: skip
    return Said("children", row.id, None, row.name or tr("A child"), detail, "", "baby", "soft", tuple(chips))


_STATUS = {"current": ("warn", tr("current")), "past": ("info", tr("past")), "no": ("plain", tr("no")),
           "not_asked": ("warn", tr("not asked"))}  # fmt: skip


def _need(voice: Voice, row: Any) -> Said:
    tone, words = _STATUS.get(row.status, ("plain", row.status))
    glyph = "circle-question-mark" if row.status == "not_asked" else "hand-heart"
    title = voice.label("need", row.kind)
    return Said("needs", row.id, row.asked_on, title, "", "", glyph, "soft", ((words.capitalize(), tone, ""),))


def _alert(voice: Voice, row: Any) -> Said:
    over = row.ended_on is not None and row.ended_on <= voice.today
    detail = joined(
        voice.low("risk_alert", row.kind),
        voice.short(row.ended_on, tr("ended")) if over else voice.short(row.review_on, tr("review by")),
    )
    tone = "soft" if over else "danger"
    title = tr("Risk alert, ended") if over else tr("Risk alert")
    return Said(
        "risk_alerts", row.id, row.ended_on if over else None, title, detail, row.wording, "shield-alert", tone
    )


def _assessment(voice: Voice, row: Any) -> Said:
    score = tr("score {score}", score=row.score) if row.score is not None else ""
    title = tr("Risk assessment: {tool}", tool=voice.label("risk_tool", row.tool))
    return Said(
        "risk_assessments", row.id, row.on, title, joined(score, row.outcome or ""), row.judgement or "", "shield",
        "warn",
    )  # fmt: skip


def _outcome(voice: Voice, row: Any) -> Said:
    many = f"{row.quantity}" if row.quantity not in (None, 1) else ""
    title = voice.label("outcome", row.kind)
    return Said("outcomes", row.id, row.on, title, many, row.evidence or "", "sprout", "good")


def _service(voice: Voice, row: Any) -> Said:
    detail = joined(
        tr("{count} times", count=row.count) if row.count is not None else "", tr("{phase} Pause", phase=row.phase),
        joined_dash(voice.short(row.period_from), voice.short(row.period_to)),
    )  # fmt: skip
    title = voice.label("service", row.service)
    return Said("service_uses", row.id, None, title, detail, "", "briefcase")


def _spend(voice: Voice, row: Any) -> Said:
    title = tr("Women’s resource, {pounds}", pounds=pounds(row.amount))
    detail = joined(voice.low("spend", row.kind), row.purpose or "")
    goal = voice.goals.get(row.goal)
    chips: tuple[Mark, ...] = ((goal, "accent", "target"),) if goal else ()
    return Said("resource_spends", row.id, row.on, title, detail, "", "wallet", "soft", chips)


_CONSENT: Mapping[str | None, Mark] = {
    "yes": (tr("Consent to print"), "good", "check"), "no": (tr("Not to be printed"), "danger", "x"),
    "not_asked": (tr("Consent not asked"), "warn", "circle-question-mark"),
}  # fmt: skip


def _quote(voice: Voice, row: Any) -> Said:
    mark = _CONSENT.get(row.consent, (tr("Consent not recorded"), "warn", "circle-question-mark"))
    detail = tr("printed as {pseudonym}", pseudonym=row.pseudonym) if row.pseudonym else ""
    return Said("quotes", row.id, row.said_on, f"“{row.words}”", detail, "", "quote", "accent", (mark,))


_ANSWERS = {"yes": ("good", "check"), "no": ("danger", "x"), "not_asked": ("warn", "circle-question-mark")}


def _person(voice: Voice, row: Any) -> Said:
    chips: list[Mark] = [of_person(row.safe_to_contact)]
    if row.knows_about_pause:
        knows = {"yes": tr("Knows about Pause"), "no": tr("Does not know about Pause")}
        chips.append((knows.get(row.knows_about_pause, tr("Knows about Pause: not asked")), "plain", ""))
    detail = joined(row.relation or "", row.organisation or "", row.phone or "")
    return Said("network_people", row.id, None, row.name, detail, "", "user", "soft", tuple(chips))


def _consent(voice: Voice, row: Any) -> Said:
    tone, glyph = _ANSWERS.get(row.status, _ANSWERS["not_asked"])
    if row.withdrawn_on:
        mark: Mark = (tr("Withdrawn {day}", day=voice.short(row.withdrawn_on)), "danger", "x")
    else:
        mark = (voice.label("tri", row.status), tone, glyph)
    title = tr("Consent: {purpose}", purpose=voice.low("consent_purpose", row.purpose))
    return Said("consents", row.id, row.on, title, "", "", "check", "soft", (mark,))


def _notice(voice: Voice, row: Any) -> Said:
    version = tr("version {version}", version=row.version) if row.version else ""
    detail = joined(version, voice.low("lawful_basis", row.lawful_basis))
    return Said("privacy_notices", row.id, row.given_on, tr("Privacy notice given"), detail, "", "file-text")


def _request(voice: Voice, row: Any) -> Said:
    detail = joined(voice.short(row.due_on, tr("due")), voice.short(row.answered_on, tr("answered")))
    title = tr("Her request: {kind}", kind=voice.low("request", row.kind))
    return Said("subject_requests", row.id, row.received_on, title, detail, row.withheld or "", "file-text", "info")


_GOAL_TONES = {"achieved": "good", "partly_achieved": "good", "in_progress": "accent"}


def _goal(voice: Voice, row: Any) -> Said:
    tone = _GOAL_TONES.get(row.status, "plain")
    chips: list[Mark] = [(voice.label("goal_status", row.status), tone, "check" if tone == "good" else "")]
    detail = joined(
        voice.short(row.target_on, tr("by")), voice.short(row.achieved_on, tr("achieved")),
    )  # fmt: skip
    title = f"{row.priority}  {row.wording}" if row.priority else row.wording
    return Said("goals", row.id, row.agreed_on, title, detail, "", "target", "accent", tuple(chips))


def _step(voice: Voice, row: Any) -> Said:
    done = row.done_on is not None
    late = not done and row.due_on is not None and row.due_on < voice.today
    detail = joined(
        row.who or "", voice.short(row.done_on, tr("done")) if done else voice.short(row.due_on, tr("due"))
    )
    glyph = "circle-check" if done else "circle"
    tone = "good" if done else "warn" if late else "soft"
    return Said(
        "steps", row.id, None, row.what, detail, "", glyph, tone, inset=True,
        note="overdue" if late else "", note_tone="warn",
    )  # fmt: skip


def _plan(voice: Voice, row: Any) -> Said:
    detail = joined(voice.short(row.started_on, tr("started")), voice.short(row.review_on, tr("review on")))
    return Said("pause_plans", row.id, row.started_on, tr("Pause Plan"), detail, "", "list-checks", "accent")


def _task(voice: Voice, row: Any) -> Said:
    done = row.done_on is not None
    late = not done and row.due_on is not None and row.due_on < voice.today
    when = voice.short(row.done_on, tr("done")) if done else voice.short(row.due_on, tr("due"))
    tone = "good" if done else "warn" if late else "accent"
    return Said(
        "tasks", row.id, row.due_on, row.what, joined(when, voice.worker(row.worker)), "",
        "circle-check" if done else "circle", tone, note=tr("overdue") if late else "", note_tone="warn",
    )  # fmt: skip


def _visit(voice: Voice, row: Any) -> Said:
    out, due, back = (f"{at:%H:%M}" if at else "" for at in (row.out_at, row.back_by, row.back_at))
    hours = joined_dash(out, due)
    back_at = tr("back at {time}", time=back) if back else ""
    detail = joined(hours, back_at, voice.worker(row.worker))
    return Said("visits", row.id, row.on, tr("Lone-working visit"), detail, row.place or "", "map-pin")


VOICES: dict[str, Callable[[Voice, Any], Said]] = {
    "contacts": _contact, "progress_reviews": _review, "core10s": _core10, "stage_periods": _stage,
    "contraception": _contraception, "pregnancies": _pregnancy, "children": _child, "needs": _need,
    "risk_alerts": _alert, "risk_assessments": _assessment, "outcomes": _outcome, "service_uses": _service,
    "resource_spends": _spend, "quotes": _quote, "network_people": _person, "consents": _consent,
    "privacy_notices": _notice, "subject_requests": _request, "goals": _goal, "steps": _step,
    "pause_plans": _plan, "tasks": _task, "visits": _visit,
}  # fmt: skip
