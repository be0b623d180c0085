"""The alerts of Zhipo (提示与函件): the report of the night, the letters that are owed, the outbox and the post."""
