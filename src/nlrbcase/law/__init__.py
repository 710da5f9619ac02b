"""The law: typed constants, each next to its citation, and no logic."""
