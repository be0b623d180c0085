"""Language (用语): every word that people read, in Chinese and English, and how days and sums are printed."""
