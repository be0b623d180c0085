"""The words that a value rests on, shown on their page (证据截图). See `pictures`."""
