"""The catalogue of failures: every message is plain English that says what happened, and names no data."""

import inspect
import re
from string import Formatter

import pytest

from pause_desktop import errors
from pause_desktop.errors import UserError

KINDS = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, UserError)]
FORBIDDEN = re.compile(r"\b(please|oops|invalid|error|failed|illegal|abort|fatal|exception|n/a)\b|!", re.IGNORECASE)


def facts_of(kind: type[UserError]) -> list[str]:
    return [name for _, name, _, _ in Formatter().parse(kind.__doc__ or "") if name]


def test_there_is_a_catalogue():
    assert len(KINDS) > 15


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_message_is_whole_sentences_without_computer_talk(kind):
    message = str(kind(**dict.fromkeys(facts_of(kind), "X")))
    assert message[0].isupper() or message[0] in '"X{'
    assert message.rstrip("”\"'")[-1] in ".?X"
    assert "  " not in message
    assert "\n" not in message
    assert not FORBIDDEN.search(message)
    assert "{" not in message


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_message_without_its_facts_cannot_be_made(kind):
    if facts_of(kind):
        with pytest.raises(KeyError):
            kind()
    else:
        assert str(kind())


def test_facts_with_braces_in_them_are_said_as_they_are():
    assert "{0} {name}" in str(errors.FileMissing(name="{0} {name}"))


def test_each_kind_has_its_own_words():
    assert len({kind.__doc__ for kind in KINDS}) == len(KINDS)


def test_each_section_of_the_catalogue_is_in_order():
    source = inspect.getsource(errors)
    for section in re.split(r"^# ---.*$", source, flags=re.MULTILINE)[1:]:
        names = re.findall(r"^class (\w+)", section, flags=re.MULTILINE)
        assert names == sorted(names)
