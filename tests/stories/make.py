"""Write the papers of the stories, and what screening must say of them, beside this file.

usage: python tests/stories/make.py [FOLDER]        default: beside this file
"""

import json
import sys
from importlib import import_module
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))


def main() -> int:
    """Every story anew; its README stays."""
    out = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
    for module in sorted(path.stem for path in HERE.glob("s[0-9][0-9].py")):
        story = import_module(module)
        papers, debtors = story.build()
        folder = out / story.SLUG
        (folder / "docs").mkdir(parents=True, exist_ok=True)
        for old in (folder / "docs").glob("*.txt"):
            old.unlink()
        for name, text in papers.items():
            (folder / "docs" / f"{name}.txt").write_text(text, "utf-8")
        expected = json.dumps({"on": story.ON, "debtors": debtors}, ensure_ascii=False, indent=1)
        (folder / "expected.json").write_text(expected + "\n", "utf-8")
        sys.stdout.write(f"{story.SLUG}: {len(papers)} papers, {len(debtors)} debtors\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
