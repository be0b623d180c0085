"""Need (必要条件): the least that the papers of a debtor must hold before a rule can be met about it."""

from models.clue import Clue, Standing
from models.frozen import Frozen


class Need(Frozen):
    """Every part that is given must hold of the debtor's papers dated up to the day.

    `cases`: so many enforcement cases may be unsatisfied; `known`: so many cases of any class; `courts`: these cases
    may lie in two courts. `clues`: for each of these one paper has it (or one of it, where it is several). `old` is a
    clue that a paper more than `days` days old has. `standing`: it stands so in one paper at least, for each of these.
    `seats`: two addresses of it are known. `sums`: the amounts of one case stand in more than one paper.
    """

    cases: int = 0
    known: int = 0
    courts: bool = False
    clues: tuple[Clue, ...] = ()
    old: Clue = Clue(0)
    days: int = 0
    standing: tuple[Standing, ...] = ()
    seats: bool = False
    sums: bool = False
