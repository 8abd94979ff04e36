"""What the records say: counts, rates, change, births and cost, each with its base and the women behind it.

Pure functions of rows: nothing here opens a window, reads the practice's file or looks at the clock.
"""
