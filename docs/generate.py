"""Write the reference pages that are made from the tables of law.

    python docs/generate.py

A test fails while a page is not current.
"""

from __future__ import annotations

from generating.pages import pages


def main() -> None:
    """Write every page."""
    for path, made in pages().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(made(), encoding="utf-8", newline="\n")
        print(path)


if __name__ == "__main__":
    main()
