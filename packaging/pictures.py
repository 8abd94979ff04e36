"""Draws screens of the program as pictures, so that a person can look at them and the README can show them.

    python packaging/pictures.py OUT                         every screen, light, 100 %
    python packaging/pictures.py OUT parts unlock --themes light dark sunlight --scales 1 2

A screen is a function of this folder that gives a widget; add it to SCREENS. Data are invented. What a widget
calls `first` gets the keyboard. Words with less room than they need are named, and make the exit status 1.
"""

import argparse
import os
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]
SCREEN = Path(__file__).with_name("small_laptop.json")
os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={SCREEN}")

from PySide6.QtCore import QEvent, QEventLoop, QSize, Qt  # noqa: E402
from PySide6.QtWidgets import (  # noqa: E402
    QApplication,
    QCheckBox,
    QDialog,
    QLabel,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)

from pause_desktop.gui.look.theme import Look  # noqa: E402

SIZE = QSize(1366, 768)


SCREENS = {
    "0-parts": "parts_page:parts_page",
    "1-unlock": "unlock_states:passphrase",
    "1-unlock-welcome": "unlock_states:welcome",
    "1-unlock-somebody-out": "unlock_states:somebody_out",
    "1-unlock-wrong": "unlock_states:wrong",
    "1-unlock-recovery": "unlock_states:recovery",
    "1-unlock-new": "unlock_states:new_practice",
    "1-unlock-key": "unlock_states:recovery_key",
    "1-unlock-worker": "unlock_states:worker",
    "1-unlock-renew": "unlock_states:renew",
    "2-day": "day_states:today",
    "2-day-overdue": "day_states:overdue",
    "2-day-overdue-elsewhere": "day_states:overdue_elsewhere",
    "2-day-curtain": "day_states:curtain",
    "2-day-week": "day_states:week",
    "2-day-week-curtain": "day_states:week_curtain",
    "2-day-empty": "day_states:empty_day",
    "2-day-going-out": "day_states:going_out",
    "2-day-going-out-alone": "day_states:going_out_alone",
    "2-day-sheet": "day_states:sheet",
    "3-women": "window_states:women",
    "3-women-found": "window_states:women_found",
    "3-women-curtain": "window_states:women_curtain",
    "3-women-nobody": "window_states:women_nobody",
    "3-women-empty": "window_states:women_empty",
    "3-women-notice": "window_states:demo_notice",
    "3-women-sounds": "women_states:sounds",
    "3-women-saved": "women_states:saved_menu",
    "3-women-saving": "women_states:save_filter",
    "3-women-saved-list": "women_states:change_filters",
    "3-women-columns": "women_states:columns",
    "3-women-other-columns": "women_states:other_columns",
    "3-join": "women_states:join_dialog",
    "3-join-notes": "women_states:join_notes",
    "3-join-which": "women_states:which_other",
    "3-join-history": "women_states:joined_history",
    "3-new-woman-resembling": "women_states:resembling",
    "3-new-woman": "window_states:new_woman",
    "4-record": "record_states:timeline",
    "4-record-journey": "record_states:timeline_drawn",
    "4-record-journey-closer": "record_states:timeline_closer",
    "4-record-tasks": "record_states:tasks",
    "4-record-people": "record_states:people",
    "4-record-plan": "record_states:plan",
    "4-record-needs": "record_states:needs",
    "4-record-stage": "record_states:stage",
    "4-record-herself": "record_states:herself",
    "4-record-contacts": "record_states:contacts",
    "4-record-children": "record_states:children",
    "4-record-outcomes": "record_states:outcomes",
    "4-record-resource": "record_states:resource",
    "4-record-resource-over": "record_states:resource_over",
    "4-record-words": "record_states:words",
    "4-record-privacy": "record_states:privacy",
    "4-record-history": "record_states:history",
    "4-record-history-looked": "record_states:history_looked",
    "4-record-undone": "undo_states:taken_back",
    "4-record-undo-refused": "undo_states:refused",
    "4-record-goal": "record_states:new_goal",
    "4-record-curtain": "record_states:curtain",
    "4-record-bare": "record_states:nobody_knows_yet",
    "4-record-curtain-form": "record_states:curtain_form",
    "5-contact": "record_states:contact",
    "5-contact-nobody": "record_states:contact_nobody",
    "5-contact-spelling": "spelling_states:underlined",
    "5-group": "group_states:group",
    "5-group-new": "group_states:group_new",
    "5-group-names-another": "group_states:group_names_another",
    "5-group-curtain": "group_states:group_curtain",
    "5-group-forty": "group_states:group_forty",
    "6-progress": "record_states:progress",
    "6-progress-lines": "record_states:progress_lines",
    "6-progress-radar": "record_states:progress_radar",
    "6-progress-whole": "record_states:progress_whole",
    "6-progress-review": "record_states:new_review",
    "6-progress-core10": "record_states:new_core10",
    "7-hand-over": "handover_states:housing",
    "7-hand-over-begun": "handover_states:begun",
    "7-hand-over-not-said": "handover_states:not_said",
    "7-hand-over-told": "handover_states:told",
    "7-hand-over-pin": "handover_states:pin",
    "7-hand-over-passphrase": "handover_states:passphrase",
    "7-before": "handover_states:ready",
    "7-before-pin": "handover_states:pin_dialog",
    "7-before-waiting": "handover_states:waiting",
    "7-after-together": "handover_states:together",
    "7-after-wishes": "handover_states:wishes",
    "7-paper-plan": "handover_states:take_home",
    "7-paper-plan-not-safe": "handover_states:not_safe",
    "7-paper-sheet": "handover_states:sheet",
    "8-report-1-period": "report_states:period",
    "8-report-1-wrong": "report_states:period_wrong",
    "8-report-1-earlier": "saved_report_states:earlier",
    "8-report-1-compared": "saved_report_states:compared",
    "8-report-1-not-compared": "saved_report_states:not_compared",
    "8-report-2-edition": "report_states:edition",
    "8-report-2-exempt": "report_states:exempt",
    "8-report-2-sections": "report_words_states:sections",
    "8-report-2-sections-chosen": "report_words_states:sections_chosen",
    "8-report-3-figures": "report_states:figures",
    "8-report-3-hidden": "report_states:figures_hidden",
    "8-report-3-nobody": "report_states:figures_nobody",
    "8-report-4-words": "report_states:words",
    "8-report-4-own": "report_words_states:own_words",
    "8-report-4-own-public": "report_words_states:own_words_public",
    "8-report-4-words-that-name": "report_words_states:words_that_name",
    "8-report-4-quotations": "report_states:quotations",
    "8-report-6-make": "report_states:make",
    "8-report-5-look": "saved_report_states:look",
    "8-report-5-look-smaller": "saved_report_states:look_smaller",
    "8-report-5-look-curtain": "saved_report_states:look_curtain",
    "8-report-6-protect": "saved_report_states:protect",
    "8-report-6-print": "saved_report_states:printed",
    "8-report-6-made": "report_states:made",
    "10-drafts": "window_states:drafts",
    "11-practice-settings": "window_states:settings",
    "11-practice-team": "window_states:team",
    "11-practice-add-worker": "window_states:add_worker",
    "11-practice-cohorts": "window_states:cohorts",
    "11-costs": "cost_states:models",
    "11-costs-model": "cost_states:model",
    "11-costs-ready": "cost_states:ready",
    "11-costs-line": "cost_states:line",
    "11-costs-line-wrong": "cost_states:line_wrong",
    "11-costs-price": "cost_states:price",
    "11-costs-settings": "cost_states:settings",
    "11-costs-refused": "cost_states:refused",
    "11-costs-side-by-side": "cost_states:side_by_side",
    "11-practice-logo": "logo_states:chosen",
    "11-practice-logo-none": "logo_states:none",
    "11-practice-logo-refused": "logo_states:refused",
    "11-practice-sheets": "window_states:sheets",
    "11-practice-national": "window_states:national",
    "11-practice-national-trouble": "window_states:national_trouble",
    "11-practice-left": "saved_report_states:left",
    "11-practice-keeping": "window_states:keeping",
    "12-import": "window_states:import_trial",
    "13-risk-question": "risk_states:question",
    "13-risk-later": "risk_states:later",
    "14-help": "risk_states:helped",
    "14-tour": "risk_states:tour",
}
"""Name of the picture: `module:function` of this folder that gives the widget."""


def made(name: str) -> QWidget:
    """The widget of a screen."""
    module, function = SCREENS[name].split(":")
    return getattr(import_module(module), function)()


def cut(window: QWidget) -> Iterator[str]:
    """Labels and buttons that have less room than their words need."""
    for kind in (QLabel, QPushButton, QToolButton, QCheckBox, QRadioButton):
        for widget in window.findChildren(kind):
            if not widget.isVisible() or not widget.text():
                continue
            need = widget.sizeHint()
            if isinstance(widget, QLabel) and widget.wordWrap():
                need = QSize(0, widget.heightForWidth(widget.width()))
            if widget.width() < need.width() - 1 or widget.height() < need.height() - 1:
                has = f"{widget.width()} × {widget.height()}"
                yield f"“{widget.text()[:50]}” has {has}, needs {need.width()} × {need.height()}"


def settle(app: QApplication, rounds: int = 8) -> None:
    """Lets layouts, focus and polish come to rest."""
    for _ in range(rounds):
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def away(app: QApplication, window: QWidget) -> None:
    """Closes a screen and all that it stood on, and frees it: what is left is dressed with each look to come."""
    below = window.parentWidget().window() if window.parentWidget() is not None else window
    for each in (window, below, *app.topLevelWidgets()):
        each.close()
        each.deleteLater()
    settle(app)
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # pyright: ignore[reportArgumentType]


def draw(app: QApplication, name: str, look: Look, out: Path) -> list[str]:
    """Draws one screen in one look and returns what is cut off in it."""
    look.put_on(app)
    window = made(name)
    if not isinstance(window, QDialog):  # a dialog is as large as it makes itself
        window.resize(SIZE)
    window.show()
    window.activateWindow()
    settle(app)
    if (first := getattr(window, "first", None)) is not None:
        first.setFocus(Qt.FocusReason.TabFocusReason)
    settle(app)
    suffix = "" if look.theme == "light" else f"-{look.theme}"
    suffix += "" if look.scale == 1 else f"-{look.scale * 100:.0f}"
    window.grab().save(str(out / f"{name}{suffix}.png"))
    least = window.minimumSizeHint()
    print(f"{name}{suffix}.png, least {least.width()} × {least.height()}")
    complaints = list(cut(window))
    away(app, window)
    return complaints


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("out", type=Path)
    parser.add_argument("screens", nargs="*", help="parts of names; all where none is given")
    parser.add_argument("--themes", nargs="+", default=["light"], choices=["light", "dark", "sunlight"])
    parser.add_argument("--scales", nargs="+", type=float, default=[1.0])
    given = parser.parse_args(arguments)
    given.out.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    complaints = 0
    for name in SCREENS:
        if given.screens and not any(part in name for part in given.screens):
            continue
        for theme in given.themes:
            for scale in given.scales:
                for sentence in draw(app, name, Look(theme, scale), given.out):
                    complaints += 1
                    print("    cut:", sentence)
    return int(bool(complaints))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
