"""What becomes of a deadline by what happens later in its case.

Sources:
    29 CFR 102.2(a), (c), in force since 6 March 2017, read: a responsive paper runs from the day
    the paper it answers was required to be received.
    29 CFR 102.67(c), as amended in 2014 and 2019, read: review may be asked for at any time after
    the action, to a last day that runs from the final disposition.
    That more time for one paper moves the time for its answer is inferred from 102.2(a).
"""

from __future__ import annotations

from nlrbcase.provisions import Caution

ANSWER_MOVES = Caution(
    "answer-moves-with-paper",
    "More time was granted for the paper that this one answers. That the time for the answer then "
    "runs from the later day is inferred, not read: the safe day is the one without it.",
    "29 CFR 102.2(a)",
)
ANSWER_MOVED = "the paper answered is due on the later day, more time having been granted"
ANSWER_UNMOVED = "the time runs from the first due day of the paper answered"
ANSWER_AUTHORITY = "inferred from 29 CFR 102.2(a)"
ANSWER_UNMOVED_AUTHORITY = "the period without the extension; the safe day"

NO_MORE_TIME = Caution(
    "no-more-time",
    "More time is recorded as granted, and the provision allows none: rely on the day without it.",
)
NO_MORE_TIME_KEPT = "no more time can be had, whatever was granted"
NO_MORE_TIME_GRANTED = "the time granted holds"
NO_MORE_TIME_AUTHORITY = "the provision on this paper"
GRANTED_AUTHORITY = "the order that granted it"

DAY_MOVED = Caution(
    "day-moved",
    "The day from which this counts back was fixed anew. That the paper's day moves with it is "
    "the plain reading, but no provision was read that says so: the safe day is the earlier one.",
)
DAY_MOVED_NEW = "the day fixed anew counts"
DAY_MOVED_FIRST = "the day first fixed still counts"
DAY_MOVED_AUTHORITY = "the words of the provision"
DAY_MOVED_FIRST_AUTHORITY = "no provision was read that moves the paper; the safe day"

WINDOW_OPEN = Caution(
    "window-open",
    "The paper may be filed already. Its last day runs from the final disposition of the case, "
    "which has not come: the safe day is counted from the decision that was made.",
    "29 CFR 102.67(c)",
)

ANSWER_TO_EARLY = Caution(
    "answer-to-early-paper",
    "The time for an answer runs from the last day for the paper answered, even if that came "
    "early, and that day is not known: the safe day is counted from the day the paper was filed.",
    "29 CFR 102.2(a)",
)

DAY_BY_ORDER = Caution(
    "day-by-order",
    "The law of that day gives this paper no period of its own; the day is the one that the order "
    "granting more time fixed.",
)
