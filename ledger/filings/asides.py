"""What was set aside before (曾被隔离): bytes that the same extractor under the same limits could not read."""

from collections.abc import Collection

from sqlalchemy import Connection, func, select

from ledger.store.shelf import chunks
from ledger.store.tables import verdicts
from models import QuarantineReason, Verdict, VerdictKind
from models.frozen import Frozen


class Aside(Frozen):
    """A verdict that set bytes aside, under this file name, and in how many nights it was the same."""

    verdict: Verdict
    nights: int


def of(connection: Connection, sha256s: Collection[str], extractor: str, limits: str) -> tuple[Aside, ...]:
    """What set these bytes aside, the last told last. Limits that were not told are not these."""
    told = (verdicts.c.sha256, verdicts.c.file, verdicts.c.reason, verdicts.c.detail)
    same = (
        verdicts.c.kind == VerdictKind.QUARANTINED.value,
        verdicts.c.extractor == extractor,
        verdicts.c.limits == limits,
    )
    counted = (func.count().label("nights"), func.max(verdicts.c.night).label("last"))
    asked = select(*told, *counted).where(*same).group_by(*told)
    rows = [row for part in chunks(sha256s) for row in connection.execute(asked.where(verdicts.c.sha256.in_(part)))]
    return tuple(
        Aside(
            verdict=Verdict(
                file=row.file,
                sha256=row.sha256,
                kind=VerdictKind.QUARANTINED,
                reason=QuarantineReason(row.reason),
                detail=row.detail,
            ),
            nights=row.nights,
        )
        for row in sorted(rows, key=lambda row: (row.last, row.file))
    )
