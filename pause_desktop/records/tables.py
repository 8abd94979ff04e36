"""Every table of a practice, in an order in which a record always follows what it links to."""

from collections.abc import Mapping

from pause_desktop.records.base import Record
from pause_desktop.records.child import Child
from pause_desktop.records.contact import Contact
from pause_desktop.records.health import Contraception, Pregnancy
from pause_desktop.records.outcome import Outcome, Quote, ServiceUse
from pause_desktop.records.plan import Goal, PausePlan, ResourceSpend, Step
from pause_desktop.records.practice import CodeEntry, Cohort, Practice, ProgressTool, Worker
from pause_desktop.records.privacy import Consent, PrivacyNotice, SubjectRequest
from pause_desktop.records.report import CostModel, ImpactReport
from pause_desktop.records.safety import RiskAlert, RiskAssessment, Task, Visit
from pause_desktop.records.scores import Core10, ProgressReview
from pause_desktop.records.woman import Need, NetworkPerson, StagePeriod, Woman

_CLASSES: tuple[type[Record], ...] = (
    Practice, Worker, Cohort, CodeEntry, ProgressTool, CostModel, ImpactReport,
    Woman, StagePeriod, Contraception, Pregnancy, Child, Need, Contact,
    PausePlan, Goal, Step, ResourceSpend, ProgressReview, Core10, Outcome, ServiceUse, Quote,
    Consent, PrivacyNotice, RiskAlert, RiskAssessment, NetworkPerson, Visit, Task, SubjectRequest,
)  # fmt: skip

TABLES: Mapping[str, type[Record]] = {model.__tablename__: model for model in _CLASSES}
"""Table name to record class."""

MADE_ELSEWHERE = frozenset({"code_entries", "progress_tools", "cost_models", "impact_reports"})
"""Tables whose rows have a screen of their own: no record form, no sheet to fill in, and no figure reads them."""
