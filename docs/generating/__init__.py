"""How the reference pages are made: one module for each page, from the tables of law."""
