"""Whether an engine saw all that a file holds (旁证): its bytes, its objects, and a second engine. See `witness`."""
