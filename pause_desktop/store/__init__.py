"""Where the data lie: the encrypted file, its keys, its journal, and what is read from it. No window here."""
