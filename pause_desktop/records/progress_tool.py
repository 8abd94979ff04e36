"""The progress tool: a versioned definition of areas and scale, kept as data because the lead can edit it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Area:
    """One area of her life that she scores."""

    code: str
    label: str
    help: str = ""


@dataclass(frozen=True, slots=True)
class ToolDefinition:
    """The areas in order, and the words of the steps from worst (1) to best."""

    version: str
    areas: tuple[Area, ...]
    scale: tuple[str, ...]

    @classmethod
    def from_plain(cls, plain: Mapping[str, Any]) -> "ToolDefinition":
        """The definition behind its stored form; raises KeyError or TypeError where it is not one."""
        areas = tuple(Area(each["code"], each["label"], each.get("help", "")) for each in plain["areas"])
        return cls(str(plain["version"]), areas, tuple(plain["scale"]))

    def to_plain(self) -> dict[str, Any]:
        """The form in which a practice keeps it."""
        areas = [{"code": a.code, "label": a.label, "help": a.help} for a in self.areas]
        return {"version": self.version, "areas": areas, "scale": list(self.scale)}

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of the areas, in order: the names of the columns in a sheet."""
        return tuple(area.code for area in self.areas)


NO_TOOL = ToolDefinition("", (), ())
