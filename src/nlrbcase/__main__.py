"""`python -m nlrbcase`."""

from nlrbcase.cli import main

raise SystemExit(main())
