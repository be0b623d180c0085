"""One field, one file: each a component that marks its values in the document."""
