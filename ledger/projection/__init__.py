"""What others see of the store (投影): what changed since, what nights told of themselves, filters. See `changes`."""
