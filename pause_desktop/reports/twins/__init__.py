"""The summary's twins, from the content model that the PDF prints: a Word document, a workbook, a web page."""
