"""The women's resource of one woman: what is set aside, what is spent, what is left."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Resource:
    """Pence set aside for her (None: nobody has said), and spent; `left` is below 0 where more was spent."""

    set_aside: int | None
    spent: int

    @property
    def left(self) -> int | None:
        """What is left; None where nobody has said what is set aside."""
        return None if self.set_aside is None else self.set_aside - self.spent

    def over_by(self, more: int, instead_of: int = 0) -> int:
        """How far another spend, or one changed from `instead_of`, would go beyond what is set aside."""
        return 0 if self.left is None else max(0, more - instead_of - self.left)


def resource(spends: Iterable[Any], of_practice: int | None, of_her: int | None) -> Resource:
    """Her sum is her own where one is recorded, else that of the practice; nought is a sum too."""
    return Resource(of_practice if of_her is None else of_her, sum(each.amount for each in spends))
