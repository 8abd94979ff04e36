"""What was made from the records and is kept beside them: impact summaries, and the prices they rest on."""

import datetime as dt
from typing import Any, ClassVar

from pause_desktop.records import fields
from pause_desktop.records.base import Record


class CostModel(Record, table=True):
    """A practice's own costs for a child in care, each line with its source.

    The lines are one definition, so that two people never make up a model together that neither has seen.
    """

    __tablename__: ClassVar[Any] = "cost_models"
    belongs = ""
    key = (("name",),)
    title, plural = "cost model", "cost models"

    name: str = fields.text("Name", required=True, longest=80)
    definition: dict[str, Any] = fields.structure("Lines", required=True)


class ImpactReport(Record, table=True):
    """An impact summary as it left the machine: what was chosen, and the figures after their rule.

    It holds no figure that its edition hid and no words of a woman; quotations are named by their ids.
    """

    __tablename__: ClassVar[Any] = "impact_reports"
    belongs = ""
    key = (("check_code", "made_on"),)
    title, plural = "impact summary", "impact summaries"

    as_at: dt.date = fields.day("As at", required=True)
    since: dt.date | None = fields.day("Since")
    cohort: str | None = fields.text("Cohort")
    edition: str = fields.choice("Edition", "edition", required=True)
    rule: str = fields.choice("Small numbers", "small_number_rule", required=True)
    check_code: str = fields.text("Check code", required=True, longest=40)
    made_on: dt.date | None = fields.day("Made")
    worker: str | None = fields.text("Made by")
    definition: dict[str, Any] = fields.structure("What was chosen", required=True)
    measures: dict[str, Any] = fields.structure("Figures", required=True)
