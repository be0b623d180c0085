"""What a paper is made of (文书结构): its heading, parts, sentences, foot; and whether it is one. See `parts`."""
