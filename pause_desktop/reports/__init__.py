"""How figures look on paper: numbers in, content model between, PDF bytes out; it never asks for more rows."""
