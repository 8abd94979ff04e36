"""A practice's own costs: its models, their lines, and two of them side by side."""
