"""Grounds (事实依据): what several rules ask of a debtor's papers, answered once. See `whose`."""
