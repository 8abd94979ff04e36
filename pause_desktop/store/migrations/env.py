"""Alembic looks for this file; `migrating.upgrade` runs the migrations itself, on the encrypted connection."""
