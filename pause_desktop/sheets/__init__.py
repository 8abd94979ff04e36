"""Records in and out as folders of CSV and as workbooks: import, export and the empty template."""
