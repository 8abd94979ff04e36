"""What a draft of a hand-over holds comes back as it was, whatever she said and however the tool looks."""

import json

from hypothesis import given
from hypothesis import strategies as st

from pause_desktop.gui.handover.sitting import Sitting, face_of, step_words
from pause_desktop.gui.record.scores import Point
from pause_desktop.records.progress_tool import Area, ToolDefinition
from tests.gui.handover.conftest import TODAY

CODES = ("health", "housing", "money", "alcohol")
TOOL = ToolDefinition("1", tuple(Area(code, code.title(), "?") for code in CODES), ("bad", "fair", "good"))
ANSWERS = st.dictionaries(st.sampled_from(CODES), st.none() | st.integers(1, 3))
SITTINGS = st.builds(
    Sitting, st.just(TOOL), st.text(max_size=5), st.sampled_from(["with_her", "together", "wishes"]), ANSWERS,
    st.integers(0, 3), st.booleans(), st.dictionaries(st.text(max_size=3), st.text(max_size=9)),
    st.none() | st.text(max_size=5), st.dictionaries(st.sampled_from(CODES), st.text(max_size=20)),
)  # fmt: skip


@given(made=SITTINGS)
def test_it_comes_back_from_the_file_as_it_was(made: Sitting):
    assert Sitting.from_plain(json.loads(json.dumps(made.to_plain()))) == made


@given(made=SITTINGS)
def test_what_she_would_rather_not_say_is_never_a_score(made: Sitting):
    assert set(made.scores) == {code for code, step in made.answers.items() if step is not None}
    assert all(step >= 1 for step in made.scores.values())
    assert made.answered == len(made.answers)


@given(made=SITTINGS, earlier=st.none() | st.dictionaries(st.sampled_from(CODES), st.integers(1, 3)))
def test_a_change_is_told_only_where_both_were_given(made: Sitting, earlier: dict[str, int] | None):
    lines = made.lines(None if earlier is None else Point("0", "start", TODAY, earlier))
    assert [line.area for line in lines] == list(CODES)
    for line in lines:
        known = line.area in (earlier or {}) and line.area in made.scores
        assert (line.change is not None) == known


@given(plain=st.recursive(st.none() | st.integers() | st.text(max_size=4), lambda inner: st.lists(inner, max_size=3)
       | st.dictionaries(st.sampled_from(["stage", "tool", "answers", "at", "typed", "wishes", "areas"]), inner),
       max_leaves=12))  # fmt: skip
def test_rubbish_begins_afresh_and_raises_nothing(plain: object):
    assert Sitting.from_plain(plain if isinstance(plain, dict) else {}) is None


@given(steps=st.integers(2, 11))
def test_the_ends_of_any_scale_have_the_saddest_and_the_gladdest_face(steps: int):
    faces = [face_of(step, steps) for step in range(1, steps + 1)]
    assert (faces[0], faces[-1]) == (1, 5)
    assert faces == sorted(faces)


def test_five_steps_have_five_faces_and_their_own_words():
    assert [face_of(step, 5) for step in range(1, 6)] == [1, 2, 3, 4, 5]
    assert step_words(TOOL.scale, 3) == "Good"
    assert step_words(TOOL.scale, None) == step_words(TOOL.scale, 9) == ""


def test_nothing_typed_is_no_draft():
    assert Sitting(TOOL, "w").to_plain() == {}
