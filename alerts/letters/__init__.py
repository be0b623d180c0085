"""Letters (函件): what an office is sent: the letter, the papers that go with it, drafts for it to use."""
