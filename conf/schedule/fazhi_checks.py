"""What run.json and the locks say of a run. Knows nothing of Airflow; fazhi_dag.py asks here."""

import re
from datetime import datetime, timedelta, timezone

# As lock.lease in settings.yaml: a lock whose heartbeat is older is that of a killed run.
LEASE = timedelta(seconds=60)
LEAST_REPORTS = 1
MOST_QUARANTINED_PERCENT = 5

INSTANT = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?Z")


class RunFailed(Exception):
    """Says why nothing, or nothing plausible, was published."""


def instant(text):
    """A moment as run.json writes it: in UTC, with up to nine digits after the second."""
    whole, fraction = INSTANT.fullmatch(text).groups()
    micros = int((fraction or "0").ljust(6, "0")[:6])
    moment = datetime.strptime(whole, "%Y-%m-%dT%H:%M:%S")
    return moment.replace(microsecond=micros, tzinfo=timezone.utc)


def is_held(lock, now):
    """Whether a run is alive behind a lock.

    lock: WebHDFS's status of the lock's file, None where there is none; its time of change, in
    milliseconds, is the holder's heartbeat.
    """
    if lock is None:
        return False
    return now - datetime.fromtimestamp(lock["modificationTime"] / 1000, timezone.utc) <= LEASE


def is_published(record, locks, since, now):
    """Whether a run was published since a moment; False while one is still at work.

    record: the content of run.json, None where there is none. locks: as for is_held.
    Raises RunFailed where none was published and none is at work, or where what it counts is not
    plausible.
    """
    finished = None if record is None else instant(record["finished"])
    if finished is None or finished < since:
        if any(is_held(lock, now) for lock in locks):
            return False
        if any(lock is not None for lock in locks):
            raise RunFailed("the run was killed: its lock has no heartbeat any more")
        if finished is None:
            raise RunFailed("there is no run.json: nothing was published")
        raise RunFailed(f"the last published run is of {finished}: this one failed")
    counts = record["counts"]
    if counts["reports"] < LEAST_REPORTS:
        raise RunFailed(f"only {counts['reports']} reports are in the tables")
    if counts["quarantined"] * 100 > MOST_QUARANTINED_PERCENT * counts["files_in_tables"]:
        raise RunFailed(f"{counts['quarantined']} files could not be used")
    return True
