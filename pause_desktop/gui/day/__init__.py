"""My day: what is planned, what waits, who is out alone; the week; the sheet for the office."""
