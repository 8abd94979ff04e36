"""The code lists: every choice a record can hold, with the words a person reads for it.

A closed list is fixed by the programme or by a measure that counts it. An open list can be lengthened by the
practice lead; the added codes travel in the practice's own `code_entries` and come in through `Terms`.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CodeList:
    """One list of choices: code to label in the order a person sees them, and whether a lead can add to it."""

    name: str
    labels: Mapping[str, str]
    open: bool = False


def _say(code: str) -> str:
    return code.replace("_", " ").capitalize()


def _list(name: str, *codes: str, open: bool = False, **labels: str) -> CodeList:
    """Builds a list from codes in order; a code without a label of its own is read as its words."""
    return CodeList(name, {code: labels.get(code, _say(code)) for code in codes}, open)


_LISTS = (
    _list("tri", "yes", "no", "not_asked"),
    _list(
        "role", "practice_lead", "practitioner", "practice_coordinator", "next_steps_worker",
        next_steps_worker="Next Steps worker",
    ),
    _list(
        "ethnicity",
        "asian_bangladeshi", "asian_chinese", "asian_indian", "asian_pakistani", "asian_other",
        "black_african", "black_caribbean", "black_other",
        "mixed_white_and_asian", "mixed_white_and_black_african", "mixed_white_and_black_caribbean",
        "mixed_other",
        "white_british", "white_irish", "white_gypsy_or_traveller", "white_roma", "white_other",
        "arab", "any_other", "prefer_not_to_say", "not_asked",
        asian_bangladeshi="Asian: Bangladeshi", asian_chinese="Asian: Chinese", asian_indian="Asian: Indian",
        asian_pakistani="Asian: Pakistani", asian_other="Asian: any other background",
        black_african="Black: African", black_caribbean="Black: Caribbean",
        black_other="Black: any other background",
        mixed_white_and_asian="Mixed: White and Asian",
        mixed_white_and_black_african="Mixed: White and Black African",
        mixed_white_and_black_caribbean="Mixed: White and Black Caribbean",
        mixed_other="Mixed: any other background",
        white_british="White: English, Welsh, Scottish, Northern Irish or British", white_irish="White: Irish",
        white_gypsy_or_traveller="White: Gypsy or Irish Traveller", white_roma="White: Roma",
        white_other="White: any other background", any_other="Any other ethnic group",
    ),
    _list(
        "referral_route", "scoping", "social_worker_pathway", "health", "probation", "voluntary_sector", "self",
        "other", scoping="Scoping list", social_worker_pathway="Social worker pathway",
        self="Herself",
    ),
    _list(
        "stage", "identified", "outreach", "engaging", "open", "transition", "next_steps", "closed",
        next_steps="Next Steps",
    ),
    _list(
        "exit_reason", "completed", "declined", "not_located", "moved_away", "child_returned",
        "moved_to_refuge", "pregnant", "died", "other", pregnant="Became pregnant",
    ),
    _list(
        "method", "implant", "injection", "intrauterine_system", "intrauterine_device", "pill", "patch",
        "condom", "sterilisation", "other", "declined",
    ),
    _list("pregnancy_outcome", "birth", "miscarriage", "termination", "other"),
    _list(
        "living_arrangement", "adopted", "special_guardianship", "kinship", "foster_care", "residential",
        "with_father", "returned_home", "adult", "died", "not_known",
        kinship="Kinship care", residential="Children’s home", with_father="With their father",
        returned_home="Returned to their mother", adult="Grown up",
    ),
    _list("family_time", "direct", "letterbox", "video", "none"),
    _list("life_story_work", "none", "started", "completed"),
    _list("proceedings", "none", "current", "concluded"),
    _list(
        "need", "mental_health", "domestic_abuse", "homelessness", "alcohol", "drugs", "debt", "learning",
        "offending", "physical_health", "sexual_exploitation", "immigration", open=True,
        drugs="Drug use", alcohol="Alcohol misuse", learning="Learning need",
    ),
    _list("need_status", "current", "past", "no", "not_asked"),
    _list(
        "mode", "home_visit", "garden", "walk", "picnic", "other_outdoor", "office", "other_agency",
        "video_call", "phone_call", "text", "letter", "group", "virtual_group",
        home_visit="At home", garden="In the garden", walk="On a walk", picnic="Picnic",
        other_outdoor="Elsewhere outdoors", office="At the office", other_agency="With another service",
        phone_call="Telephone", text="Text message",
    ),
    _list(
        "contact_outcome", "planned", "attended", "did_not_attend", "cancelled_by_woman",
        "cancelled_by_practice", "no_answer", "sent",
        cancelled_by_woman="Cancelled by her", cancelled_by_practice="Cancelled by us",
    ),
    _list(
        "life_area", "health", "mental_and_emotional_health", "fun_and_happiness", "domestic_abuse",
        "recovery_from_loss", "housing", "relationship_with_children", "other_relationships", "money",
        "learning_and_work", "alcohol", "drugs", open=True,
        health="Physical health", domestic_abuse="Safety from abuse",
    ),
    _list(
        "goal_status", "not_started", "in_progress", "achieved", "partly_achieved", "changed", "put_aside",
    ),
    _list(
        "spend", "course", "health_and_fitness", "travel", "household", "documents", "celebration", "other",
    ),
    _list(
        "time_point", "baseline", "month_6", "month_9", "month_12", "month_18", "other",
        baseline="At the start", month_6="6 months", month_9="9 months", month_12="12 months",
        month_18="18 months", other="Another time",
    ),
    _list("completed_by", "herself", "with_worker", "declined"),
    _list(
        "outcome", "met_prospective_adopters", "life_story_work_started", "life_story_work_completed",
        "registered_with_gp", "no_longer_homeless", "housed", "ended_abusive_relationship", "fled_to_refuge",
        "university_offer", "in_education_or_training", "in_work", "volunteering", "alcohol_reduced",
        "detox_completed", "mental_health_treatment_accessed", "eviction_avoided", "budgeting_support",
        "benefits_and_debt_addressed", "partner_relationship_improved", "healthy_relationships_support",
        "contact_with_children_reestablished", "letterbox_started", "took_part_in_child_review",
        "attended_school_event", "words_and_pictures", "final_contact_supported", "child_returned",
        "new_friends", "probation_completed", "shared_her_story", open=True,
        registered_with_gp="Registered with a GP", in_work="In work",
        contact_with_children_reestablished="Contact with children re-established",
        took_part_in_child_review="Took part in a child’s review", university_offer="Offer from a university",
    ),
    _list(
        "service", "police_call_out", "a_and_e", "specialist_maternity", "ambulance", "gp", "homelessness_service",
        "children_social_care", "other", open=True, a_and_e="A&E attendance", gp="GP appointment",
        children_social_care="Children’s social care",
    ),
    _list("phase", "before", "during"),
    _list("quote_kind", "quotation", "story"),
    _list("edition", "public", "exempt"),
    _list(
        "small_number_rule", "none", "under5", "nhs", none="Nothing hidden", under5="1 to 4 hidden",
        nhs="NHS: 1 to 7 hidden, the rest to the nearest 5",
    ),
    _list("consent_purpose", "evaluation", "quotation", "story", "photo", "sharing"),
    _list("lawful_basis", "public_task", "legitimate_interests"),
    _list(
        "risk_alert", "former_partner", "partner", "family_member", "dog", "weapons", "self_harm", "substances",
        "premises", "other", open=True,
    ),
    _list("risk_tool", "dash", "suicide_and_self_harm", "other", open=True, dash="DASH"),
    _list("request", "access", "erasure", "rectification"),
)  # fmt: skip

CODE_LISTS: Mapping[str, CodeList] = {one.name: one for one in _LISTS}

LARC = frozenset({"implant", "injection", "intrauterine_system", "intrauterine_device"})
"""Long-acting reversible contraception."""


def label(list_name: str, code: str, extra: Mapping[str, Mapping[str, str]] | None = None) -> str:
    """The words for a code; a code nobody knows any more is read as its own words."""
    added = (extra or {}).get(list_name, {})
    return CODE_LISTS[list_name].labels.get(code) or added.get(code) or _say(code)
