"""A screen reader of few words, run by the system's own Python in a process of its own.

Reads one JSON order on each line of its input and answers with one line of JSON: `tree` gives every object of the
program as a list, in the order in which they stand; `heard` gives the announcements since the last time; `focus`
gives what had the keyboard last and how often it has moved; `press NAME` does what the object of that name is for.
"""

import json
import sys
from collections.abc import Iterator

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

STATES = (
    "focusable", "focused", "showing", "visible", "enabled", "checked", "editable", "active", "modal",
    "selected", "manages_descendants",
)  # fmt: skip
_MOST_CHILDREN = 400


class Reader:
    """Knows the program by its name on the accessibility bus, and keeps what was announced."""

    def __init__(self, program: str) -> None:
        self.program = program
        self.heard: list[dict] = []
        self.listener = Atspi.EventListener.new(self.hear)
        self.listener.register("object:announcement")
        self.moves, self.at = 0, {}
        self.follower = Atspi.EventListener.new(self.follow)
        self.follower.register("object:state-changed:focused")

    def hear(self, event: Atspi.Event) -> None:
        """Keeps an announcement; `detail1` is 2 where it may interrupt."""
        words = event.any_data
        self.heard.append({"words": words if isinstance(words, str) else str(words), "how": event.detail1})

    def follow(self, event: Atspi.Event) -> None:
        """Keeps where the keyboard has gone."""
        if event.detail1 and (said := self.say(event.source, 1)) is not None:
            self.moves, self.at = self.moves + 1, said

    def press(self, name: str) -> bool:
        """Does what the first object of a name is for, as pressing a button; says whether there was one."""
        return any(self.press_in(each, name) for each in self.applications())

    def press_in(self, node: Atspi.Accessible, name: str) -> bool:
        """The same in one part of the program."""
        states = node.get_state_set()
        if node.get_role() != Atspi.Role.APPLICATION and not states.contains(Atspi.StateType.SHOWING):
            return False
        if node.get_name() == name:
            deeds = node.get_action_iface()
            if deeds is not None and Atspi.Action.get_n_actions(deeds):
                return Atspi.Action.do_action(deeds, 0)
        children = (node.get_child_at_index(at) for at in range(min(node.get_child_count(), _MOST_CHILDREN)))
        return any(self.press_in(child, name) for child in children if child is not None)

    def applications(self) -> list[Atspi.Accessible]:
        """The program as it is on the bus now; what has left it answers no more."""
        desktop = Atspi.get_desktop(0)
        found = []
        for at in range(desktop.get_child_count()):
            each = desktop.get_child_at_index(at)
            if each is not None and each.get_name() == self.program:
                found.append(each)
        return found

    def tree(self) -> list[dict]:
        """Every object of the program that is showing or lies in something that is."""
        found: list[dict] = []
        for each in self.applications():
            each.clear_cache()
            found.extend(self.under(each, 0))
        return found

    def under(self, node: Atspi.Accessible, depth: int) -> Iterator[dict]:
        """An object and what is in it."""
        said = self.say(node, depth)
        if said is None:
            return
        yield said
        if depth and not {"visible", "showing"} & set(said["states"]):
            return
        for at in range(min(node.get_child_count(), _MOST_CHILDREN)):
            child = node.get_child_at_index(at)
            if child is not None:
                yield from self.under(child, depth + 1)

    def say(self, node: Atspi.Accessible, depth: int) -> dict | None:
        """One object in words; None where it went away in the meantime."""
        try:
            states = node.get_state_set()
            said = {
                "depth": depth,
                "bus": node.app.bus_name if node.app is not None else "",
                "role": node.get_role_name(),
                "name": node.get_name() or "",
                "description": node.get_description() or "",
                "states": [each for each in STATES if states.contains(getattr(Atspi.StateType, each.upper()))],
            }
            if depth:
                said["box"] = self.box(node)
            if "editable" in said["states"] or said["role"] in ("text", "password text", "label"):
                said["text"] = self.text(node)
        except GLib.Error:
            return None
        return said

    def box(self, node: Atspi.Accessible) -> list[int]:
        """Where an object stands on the screen: left, top, width, height."""
        place = node.get_component_iface()
        if place is None:
            return [0, 0, 0, 0]
        at = place.get_extents(Atspi.CoordType.SCREEN)
        return [at.x, at.y, at.width, at.height]

    def text(self, node: Atspi.Accessible) -> str:
        """What is typed in an object."""
        typed = node.get_text_iface()
        return Atspi.Text.get_text(typed, 0, -1) if typed is not None else ""

    def answer(self, order: str) -> object:
        """Does what one line asks for."""
        if order == "heard":
            told, self.heard = self.heard, []
            return told
        if order == "focus":
            return {"moves": self.moves, "at": self.at}
        if order.startswith("press "):
            return self.press(order.removeprefix("press "))
        return self.tree()


def main() -> None:
    reader, loop = Reader(sys.argv[1]), GLib.MainLoop()

    def ordered(source: GLib.IOChannel, _condition: object) -> bool:
        line = sys.stdin.readline()
        if not line:
            loop.quit()
            return False
        try:
            told: object = reader.answer(json.loads(line))
        except GLib.Error as gone:
            told = {"gone": str(gone)}
        print(json.dumps(told), flush=True)
        return True

    GLib.io_add_watch(
        GLib.IOChannel.unix_new(0), GLib.PRIORITY_LOW, GLib.IOCondition.IN | GLib.IOCondition.HUP, ordered
    )
    print(json.dumps("ready"), flush=True)
    loop.run()


if __name__ == "__main__":
    main()
