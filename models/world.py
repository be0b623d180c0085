"""What goes wrong outside the program (外部故障), and an operator can mend: a disk, a server, an address, a setting."""


class WorldError(Exception):
    """Its sentence says which part failed and what it said, without a secret; waiting or mending that part helps."""
