"""`python -m pause_desktop` is the command line."""

from pause_desktop.cli import main

main()
