"""Where printed lines stand (版面): furniture, margins, columns, and ends of paragraphs. See `layout`."""
