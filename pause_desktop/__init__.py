"""Pause Desktop: records, scores and impact summaries for Pause practices, encrypted on the laptop."""

__version__ = "0.1.0"
