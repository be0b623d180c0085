"""The text layer of a digital page (文字层): what it says, what of it is seen, and its lines. See `digital`."""
