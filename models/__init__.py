"""The vocabulary of Zhipo (执破): what a court's paper says, and what follows from it. Imports nothing of ours."""

from models.case import EnforcementCase
from models.case_number import CaseClass, CaseNumber, case_class
from models.clue import CORRECTIONS, UNTOLD, Clue, Standing, changes_others, clues_of, kind_of, speaks_for_others
from models.court import BankruptcyCourt, Court, CourtKind, CourtLevel
from models.court_register import CourtRegister, register
from models.cut_out import CutOut
from models.deadline import Deadline, DeadlineKind
from models.decision import Decision, DecisionKind
from models.delivery import Cancelled, Fate, LetterRecord, Outcome, Receipt, Try
from models.difference import Difference, DifferenceKind
from models.dispatch import Dispatch, by_office
from models.dossier import DatedAddress, Debtor, DebtorDossier, Join, JoinReason
from models.evidence import Evidence, Mention
from models.filing import (
    Amount,
    AmountRole,
    CourtMention,
    CourtPart,
    DocumentKind,
    Filing,
    Page,
    Reading,
    Signal,
    SignalKind,
    Warn,
    Within,
)
from models.letter import Letter, LetterState
from models.link import DebtorLink, LinkKind, PossibleLink
from models.money import Money
from models.need import Need
from models.night import FillWarning, Flag, NightReport
from models.night_record import CourtFill, FilledField, NightRecord, Stage
from models.party import DEBTOR_ROLES, EntityKind, Party, PartyKind
from models.projection import CaseRecord, DebtorRecord, Sums
from models.referral import Referral, ReferralKind
from models.rule import Answer, Finding, Level, Statute, Urgency
from models.search import Asked, Found, Hit, Passage
from models.seizure import Seizure, SeizureAct, SeizureRank
from models.statement import Statement, StatementKind
from models.status import CaseStatus
from models.verdict import Left, QuarantineReason, UnreadableFilingError, Verdict, VerdictKind
from models.world import WorldError

__all__ = [
    "CORRECTIONS",
    "DEBTOR_ROLES",
    "UNTOLD",
    "Amount",
    "AmountRole",
    "Answer",
    "Asked",
    "BankruptcyCourt",
    "Cancelled",
    "CaseClass",
    "CaseNumber",
    "CaseRecord",
    "CaseStatus",
    "Clue",
    "Court",
    "CourtFill",
    "CourtKind",
    "CourtLevel",
    "CourtMention",
    "CourtPart",
    "CourtRegister",
    "CutOut",
    "DatedAddress",
    "Deadline",
    "DeadlineKind",
    "Debtor",
    "DebtorDossier",
    "DebtorLink",
    "DebtorRecord",
    "Decision",
    "DecisionKind",
    "Difference",
    "DifferenceKind",
    "Dispatch",
    "DocumentKind",
    "EnforcementCase",
    "EntityKind",
    "Evidence",
    "Fate",
    "Filing",
    "FillWarning",
    "FilledField",
    "Finding",
    "Flag",
    "Found",
    "Hit",
    "Join",
    "JoinReason",
    "Left",
    "Letter",
    "LetterRecord",
    "LetterState",
    "Level",
    "LinkKind",
    "Mention",
    "Money",
    "Need",
    "NightRecord",
    "NightReport",
    "Outcome",
    "Page",
    "Party",
    "PartyKind",
    "Passage",
    "PossibleLink",
    "QuarantineReason",
    "Reading",
    "Receipt",
    "Referral",
    "ReferralKind",
    "Seizure",
    "SeizureAct",
    "SeizureRank",
    "Signal",
    "SignalKind",
    "Stage",
    "Standing",
    "Statement",
    "StatementKind",
    "Statute",
    "Sums",
    "Try",
    "UnreadableFilingError",
    "Urgency",
    "Verdict",
    "VerdictKind",
    "Warn",
    "Within",
    "WorldError",
    "by_office",
    "case_class",
    "changes_others",
    "clues_of",
    "kind_of",
    "register",
    "speaks_for_others",
]
