"""Many cases in one file of SQLite, and what is due in them.

What is recorded is only ever added to: an event is known by the case's number, its unit and its
place in the order of recording; what was wrong is corrected by an event that names it.  What is
due is kept beside each case for the days asked for, and computed again when something is recorded
or when the law or the code changes.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from attrs import evolve, field, frozen

from nlrbcase import docket_import
from nlrbcase.amending import Affected, affected
from nlrbcase.business_days import check_day
from nlrbcase.case import Case
from nlrbcase.docket_asked import (
    check_expected,
    check_over,
    each_of,
    last_day,
    moment,
    part,
    pattern,
)
from nlrbcase.docket_check import case_doubts, file_doubts
from nlrbcase.docket_days import DUE, OVERDUE
from nlrbcase.docket_events import (
    Key,
    append_events,
    as_stored,
    begun,
    case_at,
    describe,
    described,
    find,
    grown_by,
    key_of,
    keys_after,
    last,
    units_of,
)
from nlrbcase.docket_file import begin, opened, reading, told, writing
from nlrbcase.docket_history import history_of, observed
from nlrbcase.docket_sent import keep_sent, sent_before
from nlrbcase.docket_spans import Progress, answered, due_rows, listed, problems
from nlrbcase.docketed import Doubt, Due, Kept, Listed, Observed, Recorded, Taken
from nlrbcase.errors import (
    AlreadyInDocket,
    CasesUnreadable,
    CaseUnreadable,
    Conflict,
    NotADocket,
)
from nlrbcase.events import Event
from nlrbcase.exports.sent import Sent
from nlrbcase.imports.case_rows import BadRow, CaseRow
from nlrbcase.numbers import CaseNumber, CaseType
from nlrbcase.provisions import Family, Rule, Version

_T = TypeVar("_T")
_WAIT = 10.0
_PAGE = 200


@frozen(eq=False, repr=False)
class Docket:
    """Many cases in one file; each method is one transaction, or one for some cases at a time.

        >>> from datetime import date
        >>> from tempfile import mkdtemp
        >>> from nlrbcase import Case, Docket, Event, Kind
        >>> path = f"{mkdtemp()}/docket.db"
        >>> with Docket.create(path) as docket:
        ...     docket.add(Case("10-RC-269250"))
        ...     _ = docket.record("10-RC-269250", Event(Kind.PETITION_FILED, date(2020, 11, 20)))
        ...     docket.due(date(2020, 11, 20))[0].key
        'petition-service'

    What a method returned from is on the disk.  One handle is for one thread; several processes may
    have the same file open.

    Attributes:
        path: The file.
    """

    path: Path = field(converter=Path)
    _db: sqlite3.Connection

    def __repr__(self) -> str:
        return f"<Docket {self.path}>"

    @classmethod
    def create(cls, path: str | Path, *, wait: float = _WAIT) -> Self:
        """Write a docket in which there is nothing, and return it.

        Args:
            path: The file, which must not be there.
            wait: How many seconds to wait for another writer.

        Raises:
            FileExistsError: The file is there; it is as it was.
            OSError: The file cannot be written; there is none.
        """
        begin(Path(path))
        return cls.open(path, wait=wait)

    @classmethod
    def open(cls, path: str | Path, *, wait: float = _WAIT) -> Self:
        """Return the docket that a file holds, brought to today's format.

        Args:
            path: The file.
            wait: How many seconds to wait for another writer.

        Raises:
            FileNotFoundError: There is no such file; none is begun.
            NotADocket: The file is something else, or damaged; it is as it was.
            NewerDocket: A newer nlrbcase wrote it; it is as it was.
            DocketBusy: Another program kept writing.
            OSError: The file cannot be read or written.
        """
        return cls(Path(path), opened(Path(path), wait))

    def close(self) -> None:
        """Close the file; what was recorded is there already."""
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def add(self, *cases: Case, at: datetime | None = None) -> None:
        """Add cases with all that is recorded in them, all or none.

        Args:
            cases: The cases.
            at: The moment of recording, aware of its zone; None if it is not to be kept.

        Raises:
            AlreadyInDocket: The docket has a case of this number and unit.
            NotACaseFile: A case holds what could not be read again as it is.
            NotOfType: What is given is no `Case`.
            DocketFailed: Nothing was written.
        """
        at = moment(at)
        with self._writing():
            for case in each_of(cases, Case, "cases"):
                if find(self._db, str(case.number), case.unit) is not None:
                    raise AlreadyInDocket(str(case.number), case.unit)
                key = begun(self._db, case.number, case.unit)
                describe(self._db, key, case.name, case.note, at)
                append_events(self._db, key, case.events, at)

    def record(
        self,
        number: CaseNumber | str,
        *events: Event,
        unit: str = "",
        irregular: str = "",
        expect: int | None = None,
        at: datetime | None = None,
    ) -> Case:
        """Record events in a case, all or none of them, and return the case with them.

        A case that the law or the code of today refuses is mended by an event that corrects the
        one that is refused.

        Args:
            number: The case's number.
            events: What happened.
            unit: The unit, where the case has several.
            irregular: Why they are recorded although the tables may call them impossible, as of
                `Case.record`.
            expect: How many events the case had when it was looked at: `len(case.events)`; None
                to record after whatever others recorded meanwhile.
            at: The moment of recording, aware of its zone; None if it is not to be kept.

        Raises:
            NotInDocket: There is no such case.
            Conflict: Somebody else recorded meanwhile; nothing was written, and theirs is kept.
            OutOfOrder: The tables do not allow an event, and no reason is given.
            NothingToCorrect: An event corrects an entry that is not there.
            CaseUnreadable: What was recorded before cannot be read or replayed, with the new
                events neither.
            DocketFailed: Nothing was written.
            NotOfType: What is given is no `Event`, or no number is expected.
        """
        at = moment(at)
        check_expected(expect)
        new = list(each_of(events, Event, "events"))
        if irregular:
            new = [evolve(each, irregular=irregular) for each in new]
        with self._writing():
            key = key_of(self._db, number, unit)
            found = last(self._db, key)
            if expect is not None and expect != found:
                raise Conflict(key.number, unit, expect, found)
            grown = grown_by(self._db, key, new)
            append_events(self._db, key, new, at)
        return grown

    def describe(
        self,
        number: CaseNumber | str,
        *,
        name: str | None = None,
        note: str | None = None,
        unit: str = "",
        at: datetime | None = None,
    ) -> Kept:
        """Give a case another name or note, and return it in short; the old ones are kept.

        It need not be a case that can be read.

        Args:
            number: The case's number.
            name: What it is called; None for what it is called now.
            note: What else to know; None for what is noted now.
            unit: The unit, where the case has several.
            at: The moment, aware of its zone; None if it is not to be kept.

        Raises:
            NotInDocket: There is no such case.
            NotACaseFile: A text cannot be kept.
            DocketFailed: Nothing was written.
        """
        at = moment(at)
        with self._writing():
            key = key_of(self._db, number, unit)
            old = described(self._db, key)
            new = (old[0] if name is None else name, old[1] if note is None else note)
            describe(self._db, key, *new, at)
            return Kept(key.number, key.unit, *new, last(self._db, key))

    def kept(self, number: CaseNumber | str, unit: str = "") -> Kept:
        """Return a case in short, be it one that can be read or not.

        Args:
            number: The case's number.
            unit: The unit, where the case has several; empty for a case without one.

        Raises:
            NotInDocket: There is no such case.
        """
        with self._reading():
            key = key_of(self._db, number, unit)
            return Kept(key.number, key.unit, *described(self._db, key), last(self._db, key))

    def units(self, number: CaseNumber | str) -> tuple[str, ...]:
        """Return the units that the docket has of a case; "" for a case without one.

        Args:
            number: The case's number.

        Raises:
            NotACaseNumber: The number is none.
        """
        with self._reading():
            return units_of(self._db, str(CaseNumber(number)))

    def case(self, number: CaseNumber | str, unit: str = "") -> Case:
        """Return a case with all that is recorded in it, as it stands after its last event.

        Args:
            number: The case's number.
            unit: The unit, where the case has several; empty for a case without one.

        Raises:
            NotInDocket: There is no such case.
            CaseUnreadable: What is recorded cannot be read or replayed.
        """
        with self._reading():
            return case_at(self._db, key_of(self._db, number, unit))

    def history(self, number: CaseNumber | str, unit: str = "") -> tuple[Recorded, ...]:
        """Return every event of a case in the order of recording, corrected ones too.

        Args:
            number: The case's number.
            unit: The unit, where the case has several; empty for a case without one.

        Raises:
            NotInDocket: There is no such case.
            CaseUnreadable: What is recorded is no event, or one is missing; of an event that the
                tables refuse, the answer says so.
        """
        with self._reading():
            return history_of(self._db, key_of(self._db, number, unit))

    def as_stored(self, number: CaseNumber | str, unit: str = "") -> str:
        """Return the text of a case file with what is stored, though no case can be made of it.

        What is stored as an event and is no good JSON is there as a text.

        Args:
            number: The case's number.
            unit: The unit, where the case has several; empty for a case without one.

        Raises:
            NotInDocket: There is no such case.
            CaseUnreadable: An event is longer than could be read in bounded memory.
        """
        with self._reading():
            return as_stored(self._db, key_of(self._db, number, unit))

    def observed(self, number: CaseNumber | str, unit: str = "") -> tuple[Observed, ...]:
        """Return what public records said of where a case stands, in the order of taking over.

        Args:
            number: The case's number.
            unit: The unit, where the case has several; empty for a case without one.

        Raises:
            NotInDocket: There is no such case.
        """
        with self._reading():
            return observed(self._db, key_of(self._db, number, unit))

    def cases(
        self,
        *,
        type: CaseType | str | None = None,  # noqa: A002 - the lawyer's word
        family: Family | str | None = None,
        region: int | None = None,
        over: bool | None = None,
        text: str = "",
        skipped: Callable[[CaseUnreadable], None] | None = None,
    ) -> Iterator[Case]:
        """Yield cases by number and unit, some read at a time.

        Args:
            type: Only cases of one type, such as `"RC"`.
            family: Only cases of one family: `"r"` or `"c"`.
            region: Only cases that one region numbered.
            over: Only cases that are over, or only those that are not.
            text: Only cases in whose number, unit, name or note it occurs, small or capital.
            skipped: What is told of a case that cannot be read, which is left out then; None to
                raise it.

        Raises:
            CaseUnreadable: What is recorded in a case cannot be read or replayed.
            NoSuchCaseType: There is no such type.
            NoSuchFamily: There is no such family.
            NoSuchRegion: There is no such region.
            NotYesOrNo: `over` is neither yes nor no.
            NotOfType: `text` is no text.
        """
        check_over(over)
        return self._cases(pattern(type, family, region), over, part(text), skipped)

    def due(
        self,
        today: date,
        within: int | None = None,
        *,
        partly: bool = False,
        progress: Progress | None = None,
    ) -> tuple[Due, ...]:
        """Return what is due in all cases on a day, by what had happened by then.

        It is what `Case.due` gives for each case, the earliest safe day first.

        Args:
            today: The day.
            within: Only what has its safe day at most so many days ahead; 0 for that day.
            partly: Whether to answer although some cases cannot be read; `unreadable` lists them.
            progress: What is told how many cases were computed, of how many, if some must be.

        Raises:
            CasesUnreadable: Some cases cannot be read, so that the answer would not be whole.
            NotADay: `today` is no `datetime.date`, or it has an hour.
            OutsideCalendar: `today` is not in the calendar.
            NotDaysAhead: `within` is no number of days.
        """
        return self._listed(DUE, today, last_day(today, within), progress, partly=partly)

    def overdue(
        self, today: date, *, partly: bool = False, progress: Progress | None = None
    ) -> tuple[Due, ...]:
        """Return the duties not met by a day in all cases, the oldest first.

        It is what `Case.overdue` gives for each case.

        Args:
            today: The day.
            partly: Whether to answer although some cases cannot be read.
            progress: What is told how many cases were computed, of how many, if some must be.

        Raises:
            CasesUnreadable: Some cases cannot be read, so that the answer would not be whole.
            NotADay: `today` is no `datetime.date`, or it has an hour.
            OutsideCalendar: `today` is not in the calendar.
        """
        return self._listed(OVERDUE, today, date.max, progress, partly=partly)

    def unreadable(
        self, today: date, *, progress: Progress | None = None
    ) -> tuple[CaseUnreadable, ...]:
        """Return the cases of which nothing can be said on a day, and why, by number and unit.

        Args:
            today: The day.
            progress: What is told how many cases were computed, of how many, if some must be.

        Raises:
            NotADay: `today` is no `datetime.date`, or it has an hour.
            OutsideCalendar: `today` is not in the calendar.
        """
        today = check_day(today, "today")
        with self._told():
            return self._answered(today, lambda: problems(self._db, today), progress)

    def listed(
        self,
        today: date,
        *,
        type: CaseType | str | None = None,  # noqa: A002 - as of `cases`
        family: Family | str | None = None,
        region: int | None = None,
        over: bool | None = None,
        text: str = "",
        progress: Progress | None = None,
    ) -> tuple[Listed, ...]:
        """Return every case in short as it stood at the end of a day, by number and unit.

        Args:
            today: The day.
            type: As of `cases`, and so the others.
            family: Only cases of one family.
            region: Only cases that one region numbered.
            over: Only cases that were over, or only those that were not or cannot be read.
            text: Only cases in whose number, unit or name it occurs, small or capital.
            progress: What is told how many cases were computed, of how many, if some must be.

        Raises:
            NotADay: `today` is no `datetime.date`, or it has an hour.
            OutsideCalendar: `today` is not in the calendar.
            NoSuchCaseType: There is no such type.
            NoSuchFamily: There is no such family.
            NoSuchRegion: There is no such region.
            NotYesOrNo: `over` is neither yes nor no.
            NotOfType: `text` is no text.
        """
        today = check_day(today, "today")
        check_over(over)
        of, wanted = pattern(type, family, region), part(text)
        with self._told():
            found = self._answered(today, lambda: tuple(listed(self._db, today, of)), progress)
        return tuple(
            one
            for one in found
            if (over is None or bool(one.over) is over)
            and wanted in f"{one.number}\n{one.unit}\n{one.name}".casefold()
        )

    def take(
        self,
        rows: Iterable[CaseRow | BadRow],
        *,
        source: str = "a public record",
        at: datetime | None = None,
        progress: Callable[[int], None] | None = None,
    ) -> Taken:
        """Take over rows of a public record, some in each transaction; what is there is kept.

        Rows that were taken over before add nothing, so that an import that was broken off can be
        run again.  What the tables call impossible is recorded with its source as the reason.  The
        recorded status is kept beside the case, and `check` compares.

        Args:
            rows: The rows, as an importer yields them.
            source: What they are from, in words, such as the name of a file.
            at: The moment, aware of its zone; None if it is not to be kept.
            progress: What is told how many rows were read, now and then.

        Raises:
            NlrbCaseError: What the importer raises for a file that is not what it should be.
            NotOfType: What is given is no row.
            DocketFailed: The rows since the last transaction were not written.
        """
        found: Iterator[CaseRow | BadRow] = each_of(rows, (CaseRow, BadRow), "rows")
        return docket_import.take(self._db, found, source, moment(at), progress, str(self.path))

    def check(
        self,
        *,
        today: date | None = None,
        progress: Callable[[int], None] | None = None,
    ) -> Iterator[Doubt]:
        """Yield what does not hold: in the file, in a case, in what is kept beside it.

        Every case is replayed by the law and the code of today, and compared with the Agency's
        recorded status where an import brought one.

        Args:
            today: The day, so that what is recorded of a later one is told; None not to look.
            progress: What is told how many cases were checked, now and then.

        Raises:
            NotADay: `today` is no `datetime.date`, or it has an hour.
            OutsideCalendar: `today` is not in the calendar.
        """
        if today is not None:
            check_day(today, "today")
        with self._told():
            yield from list(file_doubts(self._db))
        done = 0
        for keys in self._pages("*"):
            for key in keys:
                with self._told():
                    found = list(case_doubts(self._db, key, today))
                yield from found
            done += len(keys)
            if progress is not None:
                progress(done)

    def affected(
        self,
        version: Version,
        *,
        rule: Rule | str,
        on: date,
        skipped: Callable[[CaseUnreadable], None] | None = None,
    ) -> Iterator[Affected]:
        """Yield the deadlines of open cases that a version of a rule touches.

        Args:
            version: The version, as of `nlrbcase.affected`.
            rule: The rule of which it is a version, or its key.
            on: The day.
            skipped: As of `cases`.

        Raises:
            CaseUnreadable: What is recorded in a case cannot be read or replayed.
            NotOfType: `version` is no `Version`.
        """
        return affected(self.cases(skipped=skipped), version, rule=rule, on=on)

    def sent(self) -> tuple[Sent, ...]:
        """Return what calendars were told of the due days, for the next `exports.ical.calendar`.

        Raises:
            NotADocket: Somebody wrote there what nlrbcase did not.
        """
        with self._reading():
            try:
                return sent_before(self._db)
            except (ValueError, TypeError) as error:
                said = f"what is kept of calendars is garbled: {error}"
                raise NotADocket(str(self.path), said) from error

    def keep_sent(self, sent: Iterable[Sent]) -> None:
        """Keep what a calendar was told: the `sent` of the `Feed` that was made of it.

        Args:
            sent: What it was told; of a due day that was kept before, the new one replaces it.

        Raises:
            NotOfType: It is nothing of the kind.
            DocketFailed: Nothing was written.
        """
        with self._writing():
            keep_sent(self._db, each_of(sent, Sent, "sent"))

    def _listed(
        self, of: str, today: date, until: date, progress: Progress | None, *, partly: bool
    ) -> tuple[Due, ...]:
        """Return what a list has on a day."""
        today = check_day(today, "today")

        def ask() -> tuple[tuple[CaseUnreadable, ...], tuple[Due, ...]]:
            return problems(self._db, today), tuple(due_rows(self._db, of, today, until))

        with self._told():
            wrong, found = self._answered(today, ask, progress)
        if wrong and not partly:
            raise CasesUnreadable(wrong)
        return found

    def _answered(self, today: date, ask: Callable[[], _T], progress: Progress | None) -> _T:
        """Return an answer from what is kept for a day.

        Raises:
            NotADocket: Somebody wrote there what nlrbcase did not.
        """
        try:
            return answered(self._db, today, ask, progress)
        except (ValueError, TypeError, LookupError, OverflowError) as error:
            said = f"what is kept beside the cases is garbled ({error}); `nlrbcase docket check`"
            raise NotADocket(str(self.path), said) from error

    def _cases(
        self,
        of: str,
        over: bool | None,  # noqa: FBT001 - as of `cases`
        wanted: str,
        skipped: Callable[[CaseUnreadable], None] | None,
    ) -> Iterator[Case]:
        """Yield each case that can be read."""
        for case in self._each(of, wanted):
            if isinstance(case, CaseUnreadable):
                if skipped is None:
                    raise case
                skipped(case)
            elif over is None or case.over is over:
                yield case

    def _each(self, of: str, wanted: str) -> Iterator[Case | CaseUnreadable]:
        """Yield each case, or why it cannot be read, some read at a time."""
        for keys in self._pages(of):
            found: list[Case | CaseUnreadable] = []
            with self._reading():
                for key in keys:
                    if (
                        wanted
                        not in f"{key.number}\n{key.unit}\n".casefold()
                        + "\n".join(described(self._db, key)).casefold()
                    ):
                        continue
                    try:
                        found.append(case_at(self._db, key))
                    except CaseUnreadable as error:
                        found.append(error)
            yield from found

    def _pages(self, of: str) -> Iterator[list[Key]]:
        """Yield which cases there are, some at a time."""
        after = ("", "")
        while True:
            with self._told():
                keys = list(keys_after(self._db, after, of, _PAGE))
            if not keys:
                return
            yield keys
            after = (keys[-1].number, keys[-1].unit)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """Do all of a block as one transaction, or none of it."""
        with self._told(), writing(self._db):
            yield

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """Read all of a block from one state of the docket."""
        with self._told(), reading(self._db):
            yield

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Turn what is wrong with the file into an error that names it."""
        with told(str(self.path)):
            yield
