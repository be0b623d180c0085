"""Words about amounts of money (金额性质): how they are printed, and the rows that tell what each is."""
