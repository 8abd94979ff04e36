<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en_GB">
 <context>
  <name>Pause</name>
  <message>
   <source> (pro-rated)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> A public edition cannot go without a rule.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> And {n} more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> {hidden:,} of {n:,} figures are hidden.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> {n:,} were refused.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Add a cohort</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Add a line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Add somebody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;All or nothing: bring nothing in while any row is refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;As at first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;As this computer is set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Authors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Back up now…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Bring it back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;CORE-10</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Change day or time point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Change passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Child</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Cohorts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Columns…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Committee</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Compare the two</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Consent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Contact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Contraception</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Do without a PIN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Edition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Edition and rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Figures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;First model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Forgotten it?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Go on where she was</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Go out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Goal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Greet her by name: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Hand it over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Hand it over without</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Hand over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Is it safe to take home?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Join the two</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Join the two…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Keep it in the record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Keep the PIN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Keeping it safe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Key decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Kind of document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Leave</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Leave it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Lock again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Logo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Look at it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Make the document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Make the report…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;My day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Need</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;New practice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;New woman…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;No goals now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Not in this text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Not now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Not now   Esc</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Open a practice…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Open hers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Open it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Outcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;PIN, six digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Period and cohort</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Print day sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Print…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Progress review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Put away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Put it away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Put it back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Put this draft away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Quarter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Quotation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Quotations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Recommendations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Record a contact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Record that one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Recovery key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Rename</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Rename or remove…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Restore a backup…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Reveal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Save   Ctrl+Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Save contact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Save contact   Ctrl+Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Save group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Save group   Ctrl+Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Save her goals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Save it as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Save the review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Save what is shown…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Show these</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Small numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Sort by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Spend</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Sunlight, for outdoors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Task</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Team</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;To</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Try it with an invented practice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Unlock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Unlock in {wait} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Usual order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Who will read it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Whose logo it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Write the refused rows to a folder, to be mended and brought in again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Your PIN…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>+30 min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, at {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, backwards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, to be reviewed with her on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>0 not at all to 4 most or all of the time, as she ticked them on the paper form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>0 to 40, lower is better · {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 for every child; 0.5 or 50 % for half.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 tension</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 to 4 hidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>10 images</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>12 months</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>12/7, tue or +7</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>12/7, tue or -2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>18 months</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1½ hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>2 hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>2 support</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>3 coping</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>30 min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>31/3/2026, -2w, tue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>4 talking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>5 panic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>6 months</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>6 risk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>7 sleep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>8 despair</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>9 months</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>9 unhappiness</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A PIN has six digits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A Word document is not encrypted: whoever has the file can read and change it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A change of this kind is not taken back here. Where it was made, it can be made again the other way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A child</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A cohort</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A cohort narrows every figure of the report to the women of that cohort.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A day in the first step, or the day of the committee, cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A day needs another look. Nothing typed is lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A document is encrypted with a passphrase of one to {most} bytes: about that many letters. Nothing was written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A few words that belong together only for you are easy to remember.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A figure has changed since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A group is recorded with her that day already, at {time:%H:%M}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A group is recorded with her that day already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A logo for the reports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A name is needed for the document.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A new episode begins here, after she had left.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A new passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A passphrase needs at least {least} characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A passphrase needs at least {least} characters. A few words that belong together only for you are easy to remember.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A period w&amp;ith a name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A plain PDF is not encrypted: whoever has the file can read it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A printed sheet is not encrypted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A public edition always hides small numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A public edition always hides small numbers: choose --rule under5 or nhs, or --edition exempt.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A quarter returned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A quotation can be printed once she has agreed to it: her record, “Her words”, consent yes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A quotation is no longer here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A radar needs three areas; the lines show fewer as well.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A ready model stays as it is. Copy it to change it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A report can be made all the same; its figures are noughts. Add women, or bring in a spreadsheet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A safeguarding concern is recorded, but not what was done.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A safeguarding concern is ticked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A screen reader says it in place of the picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A web page is not encrypted: whoever has the file can read it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A woman</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A workbook is not encrypted: whoever has the file can read and change it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A&amp;E attendance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A&amp;dd “{word}” to my words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Access</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Achieved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a &amp;price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add the first &amp;woman</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adding up {quarter}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adopted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After her next review, write a goal together in her words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agreed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Alcohol</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Alcohol misuse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Alcohol reduced</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Alert</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All but closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All cohorts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All is well, checked today at {at:%H:%M}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All model&amp;s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All scores</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All sections, {n:,} figures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All stages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All ten answered. 0 to 40, lower is better; the cut-off is 11.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All women</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All workers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All {every:,} figures are printed as they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All {every:,} figures can be shown under this rule.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Also</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Also in notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Also in notes:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Alt and a number goes to each place. Ctrl+F finds a woman, whichever page is open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Always shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ambulance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amount</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An assumption?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An empty folder for the CSV files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An empty folder for the refused rows. These files are not encrypted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An empty workbook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An invented practice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An outcome</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>And {n} more under Needs and risk.</source>
   <comment>And {n} more under Needs and risk.</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>And {n} more, beside the records.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another &amp;PIN…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another PIN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ans&amp;wer now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Any other ethnic group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Appendices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Arab</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Are you back?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Area, by month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Areas and their scores</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As many areas as she likes, or none. What she says stands in her plan as she says it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As she says it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As the report prints it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As the source has it; it is brought to the year of the model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As you would look for it: “Joan’s, not seen”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asian: Bangladeshi</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asian: Chinese</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asian: Indian</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asian: Pakistani</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asian: any other background</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask about each need; write down what to know before a visit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asked whenever item 6 is above 0, whatever the total.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ass&amp;essment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At home</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At least {least} characters. {advice}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At the office</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At the start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attended school event</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Away &amp;for about</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back from this visit?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back from {place}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to the &amp;passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to the &amp;reports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to women (Esc)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back&amp;ground</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back, at {hour:%H:%M}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Background</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Background papers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Backing up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Backup or practice (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Backups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Base</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Became pregnant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Begin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Begin from a woman’s record, under Progress.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Behind the curtain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Below the cut-off of 11.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Benefits and debt addressed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Between them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Birth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Birth is 0; before it −3.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Black: African</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Black: Caribbean</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Black: any other background</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Blank where nobody split it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Blank where the source names none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Blank: from the first record on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Blank: one sentence is written from the figures.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Born</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Borough-wide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Both</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Both have a half-typed {table}. Save one of the two or put it away first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bring bac&amp;k what was chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bring in a &amp;spreadsheet…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bring in a CS&amp;V…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bring in the spreadsheet that you keep now, or add the first woman by hand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bring in {name}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Bring in {n} rows</source>
   <comment>Bring in {n} row</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Bring records in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bringing in {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Budgeting support</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By when</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>C&amp;hoose a picture…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>C&amp;hoose returns…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>C&amp;hoose…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>C&amp;osts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>C&amp;reate practice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>C, P or N answers, arrows move; an answer is kept under today’s day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CORE-10</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CORE-10 over time, {scored}, cut-off 11. {told}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CORE-10, {time_point}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CSV (*.csv)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Call</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Called 111.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Called 999.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancelled by her</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancelled by us</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cannot be used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Caps Lock is on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Care experienced</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cashable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cashable is bought; internal is the authority’s own staff.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cashable part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Celebration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chang&amp;e…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change her details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change of {fields} made again: {what}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change of {fields} taken back: {what}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change of {what} made again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change of {what} taken back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the &amp;passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change what is chosen (Enter)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change whatever is not right. Then hand the laptop back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change {area}: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes of her record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changing…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Charts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check &amp;spelling in notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check code {code}. The same choices and records give the same document.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the &amp;file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checked {when}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checking the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Child returned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Children</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Children, family time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Children’s home</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Children’s social care</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chosen as in the report of {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Closer (+)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cohort</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cohort: all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cohort: {cohort}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cohorts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colleague who knows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Columns, ticked if shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Com&amp;pare…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Coming up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Committee sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare along one spoke: the size of a shape says little. At most three reviews at a time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compared with the report of {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Completed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Completed by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Concern</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Concluded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Condom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Consent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Consent not asked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Consent not recorded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Consent to print</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Consent, where she can refuse without loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Consent: {purpose}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contact with children re-established</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contacts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contraception</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contraception is to be renewed by {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contraception: renew {method}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Conversation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copied. The clipboard forgets it in a minute.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy and chan&amp;ge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cost models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Costs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Could be stronger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Counts of 1 to 4 are hidden and printed as c. Nought is shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Counts of 1 to 4 are hidden.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Counts of 1 to 7 are hidden and printed as *, all others are rounded to the nearest 5.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Counts of 1 to 7 are hidden, others rounded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Course</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Creating…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ctrl and 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ctrl+N records a contact, from anywhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Current</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Curtain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>D&amp;elete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>DASH</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date of birth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Day or week</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Days of the plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Debt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Declined</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Definition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Detox completed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Did not attend</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Died</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Direct</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Disability</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Discount years to come?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Documents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Does not know about Pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dog</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Domestic abuse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draft kept {when}, encrypted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drafts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drawing the pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drug use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drugs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Due</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>During</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E-mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each can be made again from the same choices, and compared with what is chosen above.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each child</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each report, sheet and return that is written or printed is listed here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Easy to guess</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Elsewhere outdoors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ended abusive relationship</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Engaging</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Engaging for at most {weeks} weeks: it ended on {day}, {when}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Engaging for at most {weeks} weeks: it ends on {day}, {when}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Engaging for more than {weeks} weeks; it ended on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter shows them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Erasure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ethnicity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Evaluation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every amount is brought to this year by the GDP deflator.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every number is printed as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every score</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every way of reaching her is safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everybody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything is on this rail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Eviction avoided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Excel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Excel workbook (*.xlsx)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exempt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exempt edition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exempt edition: not for publication</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exempt under</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exempt: for the committee behind closed doors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exempt: not for publication</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expected back at {hour:%H:%M} now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expected back at {hour:%H:%M}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exposure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Extended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>F&amp;ilters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>F&amp;ilters: {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>F&amp;rom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>F9 hides every name, Ctrl+L locks at once. And F1 helps, on every page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Family member</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Family time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Family time: {how}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Family, friends, a partner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fewer letters find more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fewer letters find more. Names are found without accents too, and by how they sound.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Figure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Figures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Final contact supported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Financial year starts in month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find a figure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find an entry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find in her timeline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find in the help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First name and surname</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First name and surname, as the team knows her.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First progress review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fit the w&amp;idth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Five years</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Five years, {part}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fled to refuge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Follow up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Follow up: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Follow-ups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For &amp;whom is it?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For a website, a telephone or a screen reader: one file that needs no other.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For an officer who puts it into the committee’s own template. Anybody can change it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For each child</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For each child with this: {words}; before {old}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For each child, at once and over five years: {said}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For each child: {words}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For the colleague at the office who waits for your call.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For whoever holds the returns: one report over all of them, with a line for each practice. Small numbers are hidden in a public one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For whom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Former partner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Foster care</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From a &amp;folder of CSV…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From a &amp;workbook…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From her scores to her plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From the first record to {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From the printed sheet: groups of letters and digits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From what to what. Nothing is ever rubbed out: taking back is a change too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fuller</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fun</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fun and happiness</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Funding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Further away (-)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>GP appointment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Garden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Garden visit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Getting by, debts, benefits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give her the notice and write down the day and its version.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give yourself a &amp;PIN…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give yourself a PIN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go &amp;on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go o&amp;ut…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on answering</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Goal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Going out alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Good</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Good afternoon, {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Good evening, {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Good morning, {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Grey is what the program writes from the figures, after the rule. Your paragraph follows it, or stands in its place. Name no woman here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Grown up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hand back to {worker}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hand it back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hand it to her &amp;again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hand the laptop back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hand the laptop to her, {reference}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hand the laptop to {worker}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hand-over, {reference}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Handed the laptop to her</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Health</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Health and fitness</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Healthy relationships support</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Her first review: there is nothing to compare it with yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Her goals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Her journey as a picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Her journey, {from_day} to {to_day}: {stages}, {events}. The list has the same in words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Her own line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Her own line, {who}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Her own scores, handed over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Her own words name what a plain plan leaves unsaid. Decide together:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Her plan, to keep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Her re&amp;quest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Her record, kept with care.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Her request: {kind}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Her requests about her own data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Her safety, last time and her goals come up here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Her story begins here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Her timeline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Her words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Her words are behind the curtain. F9 lifts it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Her words are still to be said: write them, or take the area back.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Her {months} months end on {day}; {n} weeks left.</source>
   <comment>Her {months} months end on {day}; {n} week left.</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Her {months} months ended on {day}, {when}. Transition is next.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Herself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hidden in this edition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hide 1 to 4</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hide nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Highest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>History</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Home</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Home visit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Homelessness</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Homelessness service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Housed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Household</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Housing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How I feel in myself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How are things?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How far</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How hard the passphrase is to guess</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How it is for me</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How it was with {who}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many months a woman is open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many weeks engaging may take.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How much of her programme has passed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How much of it is spent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How often</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How safe I am with other people</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How the practice began, who pays for it, what is new this year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How things are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How things are, by area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How to reach her</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How you come back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I am back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I have &amp;written it down or printed it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I need 30 minutes more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Identified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If she comes back, the next stage begins a new episode.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Immediate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Immediate, {part}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Immigration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Impact summary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Implant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Improved by {moved:f}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Improving Lives Select Commission</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In an emergency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In education or training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In everything else the two say the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In her own words first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In her own words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the garden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the unit cost database, if it is from there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In this stage since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Infection risk checked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Initials are enough.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Initials are enough; what matters is where each child lives.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Injection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Instead of the sentence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Internal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Internal part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Interpreter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Interpreter needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Intrauterine device</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Intrauterine system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is the date of this laptop right?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is the file whole?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is {name} back?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It belongs to a {what} that is not on this laptop, so it cannot be taken back here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It brings you back when she has the laptop. After {tries} wrong tries only the passphrase does.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It counts few women, all but a few, or none or all of a group, or it would give such a number back. Who they are is not listed here either. The exempt edition shows it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is for the national team alone: small numbers are hidden when returns are put together.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is in {parent}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is kept while you write. Leave, lock or run out of battery: it waits here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is not safe to call her.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is not safe to text her.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is not safe to visit her.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is not safe to write to her.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is only ever added to, on this laptop, and is no part of any figure.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It may hold numbers that point to one woman. Every page says “not for publication”, and the committee sheet names the paragraph of Schedule 12A it is closed under. Never put it on a website.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It may hold {list}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It may tell a hidden number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It says {numbers}, and this edition hides a number that may be the same. Leave it out, or say it without a number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It stands on the cover of each report, on white and in its own proportions. It is kept inside the practice’s file on this laptop, and it may be a PNG or a JPEG.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It stays here in her record. Look at it together whenever you meet, and ask again another time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It still holds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was added.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was ticked before, and may not be printed any more: consent was withdrawn, or it was deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was written. A paper is not encrypted: see that it gets into the right hands.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Item 6 above 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Item 6 is above 0: say at once what was done, whatever the total.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Item 6 of CORE-10 is above 0, but what was done to keep her safe is not recorded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Item 6 of CORE-10, about risk, is above 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its &amp;lead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its clock says {today}, but something here was saved on {day}. Set the clock before you go on: what you save is dated by it. Nothing is lost meanwhile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its file is encrypted from the first moment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its name, as it stands on the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Join the two…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Join two records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Join with another record of hers…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Join with {reference}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Joined two records of hers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Judgement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep it away from this laptop, where only the lead finds it. It is shown this once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep records for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep {reference}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keeping what you type…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kept in the encrypted file while they are typed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kept with the list of what left this machine; it is not printed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kinship care</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Knows about Pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Knows about Pause: not asked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Larger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Larger, Ctrl and +</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last checked with her</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last contact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last family time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last financial year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last quarter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last time, {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lawful basis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lea&amp;ve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Learning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Learning and work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Learning need</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave   Esc</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave as draft   Esc</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave this window open: it is tried again every two seconds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left as it is. It waits in the drafts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Legitimate interests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Letter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Letterbox</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Letterbox started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Life area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Life areas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Life story work completed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Life story work started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Life-story work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Life-story work is recorded as completed before it started.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Life-story work: {how}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lines and prices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lines of {areas} areas over {reviews} reviews. {told}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Living with what I have lost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Local authority</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lock afte&amp;r</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Locked. What is half-typed is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lone &amp;visit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lone-working visit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lone-working visits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at it &amp;together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at it together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lowest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made a safety plan with her.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made by the program; change it only to match an older list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made on {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made with {worker}, {practice}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make room, and it is kept. Close once more to leave without it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make the document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Making an invented practice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Making the document…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Making the impact summary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Making the national report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Making the pages for the printer…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark the step done today (Space)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark the task done today (Space)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Meets on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mental and emotional health</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mental health</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mental health treatment accessed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Met prospective adopters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Method</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Minutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Miscarriage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mixed: White and Asian</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mixed: White and Black African</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mixed: White and Black Caribbean</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mixed: any other background</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Money</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Money is reckoned by this model. Your own are made under Practice, Costs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Months in which births could be avoided, as the published method counts them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move &amp;down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move &amp;up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move down  Alt+Down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move up  Alt+Up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move {title} down  Alt+Down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move {title} up  Alt+Up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Moved away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Moved to refuge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>My Pause Plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>My body and how I look after it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>My day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>My plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>NHS: 1 to 7 hidden, the rest to the nearest 5</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>NHS: hide 1 to 7</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Na&amp;me and year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name and year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name the lead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name the practice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name, reference or a word in the notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Names Pause, the practice, and each area as the program calls it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Names and words are hidden. F9 shows them again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Names and words are shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Names neither Pause nor contraception, abuse or substances, in words or in the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Names or roles, as they are printed on the cover.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Need</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Needs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Needs and risk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Needs at a glance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Needs, risk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Never checked with her</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New friends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New practice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New total</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New woman</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next &amp;stage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next Steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next Steps worker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next contact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next: edition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next: figures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next: look at it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next: quotations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next: sections</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next: the document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next: words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next: {next_step}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No area was answered both at the first and at the latest review; the lines show all of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No area was scored. Where she did not want to, say that she declined.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No children recorded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No cohort</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No contact attended yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No contacts yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No figure is hidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No figure is picked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No goals yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No logo is chosen: the cover has the names alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No longer homeless</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No new passphrase was given. Use a terminal, the second line of standard input, or the file named by {file}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No number is kept: enter them under Practice, Team and Settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No numbers for an emergency yet; enter them under Practice, Settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No outcomes yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No passphrase was given for the document. Use a terminal, the second line of standard input, or the file named by {file}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No passphrase was given. Use a terminal, --passphrase-stdin, or the file named by {file}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No practice lead is recorded; enter one under Practice, Team.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No privacy notice recorded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No program on this machine opens it. The folder shows it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No quotation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No reliable change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No report that ended before today has been made yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No returns are chosen yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No scores yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No stage yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No such figure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No visit is planned today.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No way of reaching her is safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No way to reach her is known to be safe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No woman stands behind it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No women yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No word is near to this one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No words of hers yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No worker yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No {list}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No&amp;t now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody asked whether calling her is safe, so it is not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody asked whether post is safe, so it is not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody asked whether texting her is safe, so it is not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody asked whether visiting her is safe, so it is not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody has said what is set aside: under Practice for every woman, or under Herself for her.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody in it exists, so try anything. Its passphrase is “{passphrase}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody in the invented practice exists, so nothing in it can harm anyone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody is out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody matches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody named</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody recorded yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None yet. Each report that is made is kept here with its figures, after its rule.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None yet. One is made each time the practice is opened and has changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not answered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not answered yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not asked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not asked counts as not safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not asked how to reach her safely, so nothing is safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not asked yet, so no way of reaching her counts as safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not asked, so not safe to contact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not asked, so not safe: {list}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not asked, so not safe: {ways}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not brought in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not closed: what you typed last would be lost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not in the list any more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not kept yet: the file is busy. It is kept as soon as that is over.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not located</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not printed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not published</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not safe to contact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not safe: {ways}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not seen for {days} days.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not seen for {n} days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not seen since the stage began, {days} days ago.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not split</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not to be printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not yet below the cut-off of 11.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing asked yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing can be written there. Choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing changes until you have seen what would: every row is read first, and a row that cannot be read is named. The same file twice does nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing chosen means that she would rather not say. It is missing, never nought.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing half-typed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing has changed yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing has changed yet. This is what would.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing has left yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing here yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing hidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing in the help holds these words. Try fewer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is hidden.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is planned for today.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing like that in her timeline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing may be quoted yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing of yours can be taken back with a key now. History in a woman’s record keeps every change.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing spent yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing to do for her</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing waits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was brought in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was printed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was taken from {name}. {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing yet: a day above cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing you type is lost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Numbers for an emergency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of two answers on safe contact the more careful one is chosen, unless you choose.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of {every:,}: small numbers, and others from which a small one could be worked out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Offending</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Offer from a university</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Office visit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On a walk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On paper instead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On the list: {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One answer is missing, so the score is pro-rated from the other nine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One of them has totals, the other lines: only the amounts for a child compare.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One report of many practices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One review so far: the next one shows what has changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One woman</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One woman or a group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only &amp;record it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only a PDF can be protected. Choose PDF above, or put the file where nobody else comes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only a practice lead can do this. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only h&amp;idden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only her stage has to be known: identified today, unless you choose another below.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only like is compared with like. These two differ: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only the first {n:,} characters fit here. The rest is still where you copied it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only the passphrase brings you back: you have no PIN yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only the passphrase: the PIN was wrong five times. It counts again after the passphrase.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only what &amp;has changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only when the stage is closed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only where hers differs from the practice’s sum.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open &amp;it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a practice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open hers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open {reference}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open, but no decision about contraception is recorded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opened her record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opening…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opens the practice in Pause Desktop when the passphrase is forgotten: choose “Forgotten it?”. Keep this sheet away from the laptop, where only the lead finds it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Operational since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Organisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other committees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other relationships</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Out at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Out on {day} at {hour:%H:%M}, and nobody wrote down that {who} came back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Out since {since:%H:%M}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Out {where} since {since:%H:%M}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Out-of-hours team, police, crisis line: shown where a worry about safety is still to be answered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outcomes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outdoors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outreach</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>P&amp;assphrase of the document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PDF (*.pdf);;Word document (*.docx);;Workbook (*.xlsx);;Web page (*.html)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PIN, six digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page {n} of {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page {n}; the others are being drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paragraphs 1 and 2 of Part I of Schedule 12A</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Part from {reference}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parted two records of hers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Partly achieved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Partner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Partner relationship improved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passphrase a&amp;gain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Past</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Patch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pause Plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pause Plan review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pause Plans</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Payer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Period</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Phase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Phone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Phone call</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Photo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Physical health</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pick one in the table to see what it rests on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picnic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures (*.png *.jpg *.jpeg)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pill</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place, travel, worker and more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plan a &amp;visit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plan a visit on this day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plan the first one, or write down the one that was.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Planned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Planned with her at {time:%H:%M}: {what}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Planned with her for that day; saving records that one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Planned with her for the day: {what}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Police call out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Post</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Postcode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pounds for each child.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pounds for one unit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pounds for one; the same as the highest where there is no range.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pr&amp;int her plan…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pra&amp;ctice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Practice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Practice (*.pause)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Practice (*{suffix})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Practice (*{suffix});;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Practice coordinator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Practice lead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Practitioner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Prefer not to say</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preferred name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Prefix of references</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pregna&amp;ncies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pregnancies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pregnancy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Premises</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pri&amp;nt it…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Prices of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print &amp;where the visit is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print her &amp;name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print it: it names nobody, and she agreed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print the &amp;reference {reference}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print the &amp;sheet…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print the day sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Printed as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Printed on {day}, {hour:%H:%M}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Printed {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Printed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Printing page {n} of {count}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Priority</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Privacy &amp;notice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Privacy and consent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Privacy notice given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Privacy notices: the lawful basis, not consent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Probation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Probation completed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proceedings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proceedings: {proceedings}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Programme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress review, {point}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress review, {time_point}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Promised last time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Protec&amp;t it with a passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Public</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Public edition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Public task</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Public: anybody may read it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Published totals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Purpose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put aside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put back what was taken out last</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put it back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put off by {name} on {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put off on {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put this draft away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quantity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quantity × children</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quarterly return (*.json)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quotation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quotation or story</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>RP makes RP-A0001.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Radar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Radar of {areas} areas at {reviews}. {told}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Raise a risk alert</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Re&amp;move</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Re&amp;veal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Re&amp;view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read her history</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read these words again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read what to know before a visit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading returns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reads every page and every record, and compares them with the journal.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Received</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record a &amp;group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record a contact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record a group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record a group   Ctrl+G</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record the first contact with her, or the stage she is in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record the visit to {who}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recorded with her already: the same day, time and kind.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recovered: from the cut-off or above to below it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recovery from loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recovery key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rectification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Referral route</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Referred</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Referred to safeguarding.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Registered with a GP</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Relation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Relationship with children</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Relationship with my children</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reliable change is 6 or more. {under}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remembered for the next report. What is blank is left out of the sheet, or says “not stated”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove  Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rename  F2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Renew by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Repeat it &amp;as it was</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Repeat with to&amp;day’s days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reports made before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Request</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restoring the backup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ret&amp;urns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Returned to their mother</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Review by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Review on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reviews</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reviews in the radar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ring {numbers}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Risk &amp;alert</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Risk alert</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Risk alert raised</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Risk alert to be looked at: {kind}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Risk alert, ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Risk alerts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Risk assessment: {tool}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Risk assessments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Role</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Room to write</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rows with a remark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S&amp;econd model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S&amp;how</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S&amp;ummary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sa&amp;ved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Safe contact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Safe contact checked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Safe contact notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Safe to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Safe to call</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Safe to contact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Safe to e-mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Safe to leave voicemail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Safe to post</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Safe to text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Safe to visit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Safe: {ways}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Safe: {ways}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Safe: {ways}. Nothing else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Safeguarding concern</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Safeguarding concern, {who}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Safety</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Safety from abuse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Said</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save and add another</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save as CS&amp;V…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save it as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the &amp;return…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the te&amp;mplate…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save this filter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved filters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saving asks at once what was done to keep her safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saw her reference behind “{figure}” in the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say on which day she was identified; everything else follows from that day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say what was done, or choose Later: it then stays on top of every page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scoping list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Score</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scores</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search women</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Section</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Section of her record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sections</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sections and la&amp;yout</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Self harm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ser&amp;vice use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Services</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set aside for each woman, for her whole time; her record can say another sum.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sett&amp;ings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sexual exploitation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Share of children</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shared her story</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sharing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>She</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>She cancelled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>She is back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>She may be on file already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>She needs an interpreter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>She scores her own progress; nothing else can be opened from there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>She was filling in her progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>She was under 14 when this child was born.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>She, her worker, somebody else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sho&amp;w</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show &amp;all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show &amp;everybody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show every choice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show her journey as a picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show me &amp;round</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show pregnancies too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the fol&amp;der</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show {left} &amp;more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shown to colleagues in an emergency.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shows what may be meant   F7 or Ctrl+semicolon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Side by side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Since the beginning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Since the last report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Since the start: {changes}{named}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Six digits bring you back from a woman’s own screen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slope</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slope chart of {n} areas, {first} to {last}. {told}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Small numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Small numbers are always hidden, and so is any other number that would give one of them back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Small numbers are not hidden in a return</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Smaller</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Smaller, Ctrl and −</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>So&amp;meone else…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Social worker pathway</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somebody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somebody is out and wants to be back by {hour:%H:%M}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somebody should have been back at {hour:%H:%M}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somebody who knows her could know her by it. Leave it out, or ask her first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something unexpected happened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something unexpected happened. What you typed is kept as a draft.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something went wrong. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sorted by {column}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Space</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Special guardianship</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Specialist maternity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Split</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sprea&amp;dsheets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stage and contraception</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stage, contraception</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stands before the figures of the background. Name no woman here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start her plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start the visit to {who}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Started on a day not recorded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Started {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Starting…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stayed with her until she was safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ste&amp;p</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Step {at} of {all}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Step {at} of {n}: {plain}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sterilisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped. Nothing was written; what was there before is still there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopping, and putting everything back as it was…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Story</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Strategic director</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Strong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Substances</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Suicide and self harm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Summary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Summary for all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sums of this practice for the national team, so that many practices add up exactly. It holds no name, no reference and no words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take &amp;back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take back the change that is chosen (Delete)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take back the last digit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take it back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take it back in {wait} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take it o&amp;ff</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take out &amp;a workbook…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take out a folder of CS&amp;V…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take out what is chosen (Delete)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take records out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the program’s sentence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take this &amp;row out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take {who} off the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take “{word}” &amp;out of my words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taking records out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Task</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Task done.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tasks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tasks and visits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Team</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Telephone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Termination</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text {scale:.0%}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That did not work</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>That is not the PIN. {n} more tries.</source>
   <comment>That is not the PIN. One more try, then only the passphrase.</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>That is not the passphrase of this practice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That is what anybody tries first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That passphrase does not open this practice. Try again, or use the recovery key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That recovery key does not open this practice. Check each group against the printed sheet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That save changed {count} records, too many to take back at once. There is a backup from before it; in History single changes can be taken back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That the report be noted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That was not saved: {reason} What was there before is still there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The CSV of a cost model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The Improving Lives committee, by e-mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The PIN opens the rest of the program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The PIN was wrong five times. Now only the passphrase opens the program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backup could not be checked after writing, so it was removed. {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The change was made by {name} on {day}, {at:%H:%M}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The change was saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The clock of this laptop was set back, so it cannot say how late it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cohort {cohort} is not there any more, so this report cannot be repeated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The contact was saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cost line "{name}" names no source. Say where its amount comes from, or that it is your own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cost model {name} cannot be used: {why}. Open it under Practice, Costs, and mend that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cost rows {one} and {other} price the same thing, so they cannot be added up. Keep one of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cover and the committee sheet come first. Numbers of headings follow the order. Alt+Up and Alt+Down move a section.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The date of birth is after today.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The day care began.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The day given for {option} {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The day of the committee cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The day sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The day sheet was written. It is not encrypted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The dictionary cannot be read, so no spelling is checked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The document was made. It is not encrypted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The document was made. It opens with its passphrase alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The document was not made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The document was not made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The document was not made; what was there before is still there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The draft could not be kept. It is tried again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The draft could not be kept. {trouble}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The encryption library on this machine is not the one this program needs ({reason}). Install the program again; no file was opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The files in {name} will not be encrypted: delete them once they are mended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first day is after the last.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first goal starts her plan.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first is there in a moment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder of CSV files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The group was saved: {women}, {came} there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The group was taken back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The key file of {name} and its second copy cannot be read. Put back the key file from a backup; without it nobody can open the practice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The key file {name} is missing, and so is its second copy. Put back the key file from a backup; without it nobody can open the practice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last day is needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last report ended on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The local authority</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The logo was not changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The minutes of this contact are missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The n&amp;ew passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name {name} is too long for this disk. Choose a shorter one; nothing was written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The newest is of {when}, {at:%H:%M}; {count} beside the practice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The newest {most:,} of {every:,}. {kept}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The othe&amp;r record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The p&amp;assphrase now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The pages as they will be</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The pages cannot be drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The pages could not be drawn for the printer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The pages go to the printer without a file. Its own queue may keep them until they are printed, and paper cannot be called back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The pages hold the words of women. F9 lifts the curtain.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The pages of the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The paragraph of Schedule 12A, Local Government Act 1972; printed in the exempt edition.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The passphrase opens the rest of the program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The passphrase that opens the practice now is needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The passphrase was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The period begins after the day of the figures: --since is later than --as-at.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The period cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The picture of the logo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The practice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The printer stopped. {pages} went to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The printer took nothing. See whether it is on and has paper.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The program stopped in between. Her answers are kept: {answered} of {all} areas.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The program was cut off while you wrote this. Nothing typed is lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The quarter {name} is not over yet. It can be returned from {day} on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The quotation {name} has no present consent to be printed. Ask her first, or leave it out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The record is erased, but the file could not be cleaned of what it left ({reason}). That is done when the file is opened the next time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The recovery key has opened the practice, and opens it again. The old passphrase goes with the new.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The recovery key stays the same. Older backups keep the passphrase they were made with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The report itself prints no such change, but whoever has both can take one number from the other. If that could point to a woman, wait, or choose another day or period: {figures}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The reports have no logo from now on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The returns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The review is saved. What she chooses becomes her goals.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same a&amp;gain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same areas and faces as on the screen, with boxes to tick. No name, no earlier score.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same contact is recorded twice: day, time and kind.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same on two sides, to be filled in with a pen and typed in afterwards.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sheet names references and hours. Whoever finds it could find her by a name or an address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sheet to fill in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The talk it starts matters as much as the score.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The two are one record now. Ctrl+Z parts them again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The two passphrases are not the same. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The week after (Page Down)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The week before (Page Up)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The women behind it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The women’s resource is hers, for what moves a goal of her plan.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The words of each section</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The workbook</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>The {n} women behind it</source>
   <comment>The woman behind it</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>The {point} review is due on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The {point} review is overdue; it was due on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Their lines and prices are the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Theme and text size  Ctrl+plus, Ctrl+minus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Then and now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Then it is not printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Then: {then}, check code {code}. Now: {now}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are no right or wrong answers. You can change any of them before the end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no edition {name}: it is public or exempt.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no room left on the disk. Nothing was changed; make room and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no screen here, so no window can be shown. See pause-desktop --help for what works without one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no section {name}: it is one of {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no small-number rule {name}: it is one of {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no such folder. Choose another, or make it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no worker called {name} in this practice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no {what} {name} in this practice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nobody to hand it to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nothing to bring again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is one of this name. Saving puts this in its place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These figures stand under the small-number rule of the next step.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These resemble hers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These show all or none of a group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These two are not the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Things I enjoy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This &amp;week</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This PDF is encrypted: whoever has the file needs the passphrase to read it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This cannot be read as a day. Write it as 31/3/2026.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This day is still to come. Figures end today at the latest.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This financial year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is a folder. Add the name of the document.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is what you said</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is yours to fill in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This laptop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This laptop alerts nobody else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This laptop alerts nobody else. Ring whoever knows before you go, and when you are back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This laptop is offline and tells nobody. If she is in danger now, ring first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This laptop sounds then, and alerts nobody else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This planned contact is past: say how it went.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This program keeps it nowhere. Whoever forgets it cannot open the document, and nobody can help: make the document again. Tell it by telephone, never in the same message.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This quarter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This record is joined with no other.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This report was made with a newer version, and cannot be repeated here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This time beside last time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This woman cannot be taken out while another record of hers is joined with this one. Part the two first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This worker has {count} women; {most} is the most.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This {what} cannot be taken out while other records belong to it: {other}. Take those out first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Those with me and those who are not</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Three letters of her name or reference, or of a cohort</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Three letters of her name, a few keys, what was said, and Ctrl+Enter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Three letters of her reference or name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tick one box in each row. There are no right or wrong answers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Timeline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To print, send and publish: it looks the same everywhere, and nobody changes it by mistake.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To work with the numbers: each figure with its base and meaning, each chart with its table.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Told the practice lead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Took part in a child’s review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Took the laptop back from her</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tool</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tool version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Topics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Total</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Total: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Transition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Travel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try fewer letters, or Everything.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trying in {wait} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two models side by side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two records of one woman?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two stages begin on this day. Which of them was it?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unit costs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Units for each child, over all its months.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlock to see who, and whom to ring. This laptop alerts nobody else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unseen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use the PIN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use the passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Very easy to guess</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Very strong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Video</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Video call</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Virtual group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Visit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Visit without a word of coming back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Visits today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Voicemail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Voluntary sector</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Volunteering</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>W&amp;ords</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Walk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>We cancelled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weapons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Web page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Web page (*.html)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Week</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weeks left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Welcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What I do and would like to do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What I have done already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What a child in care costs, by which the reports reckon money. The two ready models stay as they are; copy one to make it your own, each line with its source.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What belongs to either stands under one woman from then on. The two can be parted again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What comes next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is due within a fortnight comes up here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is hidden in each section</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is most often done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is paid for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is planned for today, and what waits, is shown here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is taken out is not encrypted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is true of everybody is true of each woman, so these are hidden. Tick one where it harms nobody, and it is printed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it is and where it goes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What left this machine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What she likes to be called.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What she said</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What she sees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What this covers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What to know</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was done to keep her safe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was done to keep her safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was done to keep {reference} safe?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was held back, and why.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was there before stays until the new document is whole.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What we&amp;nt out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What would be written is not encrypted. Say --yes if that is what you want.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What would you like to work on?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you talked about</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you type cannot be kept now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whatever you leave before saving waits here, encrypted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When nobody has touched key, mouse or screen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where I live</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where the CSV is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where the PDF is kept. It is not encrypted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where the backup is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where the child lives</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where the document is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where the practice is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where the report is kept. It is not encrypted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where the restored practice is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where the return is kept. It is not encrypted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where the template is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where the window is narrow or the text large, columns at the end make room first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where the workbook is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which group, when it was one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which other record is hers?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which records are one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>White: English, Welsh, Scottish, Northern Irish or British</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>White: Gypsy or Irish Traveller</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>White: Irish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>White: Roma</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>White: any other background</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who else can see the screen?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who else sees the phone, safe hours, code word, who to say is calling.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who gets it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who has the day sheet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who is around her, who knows about Pause, and who is safe to contact?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who is out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who is sitting here?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who knows of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who looked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who looked at her record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who opened, printed or took out something of hers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who pays, printed in the background.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who says so: a report, a contract, your finance team and when.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who w&amp;aits for the call</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who was it with?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who was there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whoever finds the file can read every name in it. Delete it when it has served.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whoever forgets the passphrase opens the practice with this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whoever has both reports can take one number from the other. Where that gives 1 to 4, think before you publish the second.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whoever lives with her may read it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whoever writes signs with her name. Somebody who has left stays here, with the day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whose day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why she left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With Pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With another service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With every column, its choices and its help. It holds nothing about anybody.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With services</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With their father</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With worker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withdrawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withdrawn {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withheld</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without a day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without passphrase and key nobody can open it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without that change this {what} would not hold together: {field} {reason}. Change it in its form.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without them the same numbers stand in tables.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Woman</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Women</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Women who began together: communities, in practice speech.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Women’s records, scores and impact summaries for a Pause practice, kept on this laptop and encrypted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Women’s resource</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Women’s resource for each woman</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Women’s resource, {pounds}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Word document (*.docx)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words and pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Workbook (*.xlsx)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Worker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Worker: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Working it out…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Working out what is hidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Working the figures out…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Worse by {moved:f}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a name first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write down what has happened for her, with its day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write down what was promised, and by when; it stands in My day too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write it down as she says it, and ask whether it may be printed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write it down before you send it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the whole path, or press Choose.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writing the template</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrote every table to sheets, with her records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Years after the last contact.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yes or no</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yes where nobody has counted it. Printed beside the source.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yes: 3.5 % a year, the first year in full, as the Green Book has it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You are out, {how}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You are out. Say so here when you are back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You are {how}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You have none: while a woman has the laptop, only the passphrase brings you back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your PIN for handing the laptop over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your PIN of six digits, or the passphrase.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your own words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your recovery key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a date of birth that differs in one digit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a date of birth with day and month swapped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a first name alike</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a last name alike</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a name that sounds or reads alike</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a paper of hers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a period that cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>achieved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>added choice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>added choices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>all but {channel}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>all channels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>always first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>always printed, at the end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>and</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>another laptop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>another record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>answered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>asked {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>at {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>back at {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>back by {hour:%H:%M}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>bad</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>before the clock was set back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>behind the curtain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>belongs to another woman already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>best match</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>blank</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>born {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>by herself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>by {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>call</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cannot be compared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>case, call-out, person for a year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cashable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>check code {code}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>child</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>children</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>children removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cohort</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cohorts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>consent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>consents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>contact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>contacts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>contraception</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cost model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cost models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>current</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cut-off 11</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>day sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>day/month/year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>differs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>draft of {when}, {kept:%H:%M}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>due</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>e-mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>every table, as sheets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>exempt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>from here down: reliably better</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>from here up: reliably worse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>goal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>goals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>good</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has a row that needs another look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has a year of two digits; write all four</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has a year outside {first} to {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has letters that name nobody yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has more than {most} characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has no month from 1 to 12; days are read as day/month/year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has no place beside lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has no place beside totals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has passed today. Name an hour within the next twelve.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has {n:,} characters; {most:,} is the most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>her details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>her plan to take home</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>her words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>hidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>hidden by the curtain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>hidden: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>holds an error of the spreadsheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>holds half of a character; type it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>impact summaries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>impact summary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in {long}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>internal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>invented; its passphrase is “{passphrase}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is a day that does not exist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is a day with a time; only the day is wanted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is a time that does not exist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is after today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is after today; only a planned contact lies ahead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is before today; a next contact lies ahead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is less than the immediate one, which is part of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is more than every child; write a share from 0 to 1, or as 50 %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is more than {most:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is needed: three letters of a name, then Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is neither yes nor no</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is not a day; write it as 2020-03-31 or 31/3/2020</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is not a definition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is not a definition of a progress tool</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is not a financial year of the price index; write it as 2023-24</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is not a month; birth is 0, three months before it −3</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is not a number; write it as 5 or 0.5</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is not a set of scores</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is not a share; write it as 0.5 or 50 %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is not a time; write it as 14:30</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is not a whole number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is not an amount; write it as 1250 or 1250.50</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is not an amount; write it as 395.00</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is not an id of this program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is not one of the list of {choices}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is not one of {choices}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is not the code of an outcome or a service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is not understood; 12/7, tue, -2 or 31/3/2026 would be</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is only for a text message or a letter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is outside {first} to {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is outside {low} to {high}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is still to be said. As near as you know it will do.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is still to be said. If you cannot say it now, choose Later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is that of another model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is that of another stage already; only one can begin on a day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is the hour from which somebody should begin to worry.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is what two records in {table} are called; write the id instead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>joined with {reference}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>just now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>last</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>may name {who}; no woman's record names another. Save again if somebody else is meant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mild</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>moderate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>moderate to severe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>month {first}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>months</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>months {first} to {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>names an area that this progress tool does not have</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>names no month; write it as 2020-03-31 or 31/3/2020</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>names nobody in {table}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>names {who}; no woman's record names another</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>need</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>needs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>neither good nor bad</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>never</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>never asked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>never seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no cohort</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no hour named</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no score</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no score yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no score, {missing} answers missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no scores</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nobody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>non-clinical</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none planned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not answered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not asked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not comparable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not encrypted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not planned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not published</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not recorded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not said</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing safe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>number {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>of {asked} asked about</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on this laptop only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>only in the first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>only in the second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>open since {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>opened on {day} at {at:%H:%M}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>opened today at {at:%H:%M}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>opened yesterday at {at:%H:%M}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>opens with a passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>optional</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>or</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>outcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>outcomes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>overdue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>overdue since this minute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>past</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>people around her</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>person around her</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>plan to take home</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>planned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>post</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>practice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>prefer not to say</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>pregnancies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>pregnancy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>prices of {year}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>printed as {pseudonym}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>printed as “A woman of Pause”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>privacy notice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>privacy notices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>pro-rated from nine answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>progress review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>progress reviews</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>progress tool</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>progress tools</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>public</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>quarter {quarter}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>quotation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>removed {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>renew by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>review by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>review by {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>review on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>review was due {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>risk alert</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>risk alerts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>risk assessment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>risk assessments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>score {score}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>scored by herself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>service use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>set aside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>severe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>she declined</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sheet to score progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>since {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>somebody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>something</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sorted by {column}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sounds like “{typed}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>spend</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>spent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>stage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>stages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>stands beside no outcome; say how it was with her</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>story</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>subject request</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>subject requests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>taken back by {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>task</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tasks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the day sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the days above cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the record {reference}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the same date of birth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the same name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the same name, first and last swapped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the sheet to score her progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>to come</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>to {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>to {high}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>to {reference}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tomorrow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>total</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>until {month}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>version {version}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>very bad</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>very good</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>visit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>visits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>voicemail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>web page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>week, case, hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>weeks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>with her worker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>without a number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>woman</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>women</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>women in contact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>women open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>women’s resource</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>words searched for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>worker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>workers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>year not published</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>years</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>yesterday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{amount} per {unit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{areas} of her life, one at a time, in her own time. Earlier scores stay hidden.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{area}, in her own words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{area}: prefer not to say</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{area}: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{asked}, {not_asked:,} not asked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{at_once} and {five_years}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{at_once} at once, {five_years} over five years</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{at} of {all}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{channel} only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{chosen} of {offered} to be printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} another look. Nothing typed is lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} {plural}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day}, today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day}, {at:%H:%M}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{day}, {n} entries</source>
   <comment>{day}, {n} entry</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{day}, {worker}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{deed}: {goal}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{each} minutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{enter} opens   ·   {space} ticks a task off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{enter} opens her record   ·   {find} search   ·   {curtain} privacy curtain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{field} {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{figure}: print it, it harms nobody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{first} and {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{form}, locked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{found}. Leave out what may tell of one woman.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{hidden_words} in this edition.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{hidden} hidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{hours} h {minutes} min overdue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{keys} brings it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{keys} takes it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label}: hidden behind the curtain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{long} ago</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{low} to {high}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{many} no consent to be printed, so it is not offered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{many} no consent to be printed, so they are not offered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{many}, {quarter}: {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{minutes} min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{missing} answers are missing; with two or more missing there is no score.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{mode}: how did it go?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{months}-month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{much} points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} belongs to the practice itself. Choose another name; nothing was written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} cannot be protected: only a PDF opens with a passphrase. Nothing was written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} cannot be read as a table or a workbook. Save it again as .xlsx or as CSV UTF-8; nothing was imported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} cannot be read: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} cannot be read: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} cannot be used: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} cannot be written. Check that the file and its folder are not read-only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} cannot be written: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} exists already. Choose another name; nothing was overwritten.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} holds no rows of this program's tables, so nothing was imported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is a folder, not a file. Choose another name; nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is damaged or was not read completely. It was left as it is. {advice}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is empty, so it holds no practice. It was left as it is. {advice}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is no quarter. Write it as 2021Q1, for January to March 2021.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is not a PNG or JPEG picture that can be read. Save the logo as PNG and choose that; nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is not a practice file of this program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is not there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is not whole: see what the check printed. Keep the file as it is until that is mended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is on the cover of the reports from now on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is open in another window of this program. Close it there first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is out, {how}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is so pale that nobody would see it on white paper. Choose the logo made for a white ground; nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is the practice itself. Choose the backup that is to take its place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is there already; it will be replaced.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is too large for a logo: {megabytes} MB and {side} points a side are the most. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is too small to be printed: a logo has at least {least} points each way. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is {how}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} needs 30 minutes more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} signs what is written here. Lock to let somebody else sit here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} was brought in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} was deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} was erased, but older backups beside the file may still hold it. They go when they are 90 days old; who cannot wait removes them by hand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} was made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} was written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} was written and checked. It opens with the same passphrase.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} was written by another version of this program, most likely a newer version. Install that version to open it; the file was not touched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} was written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} was written. It holds nothing about anybody.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} was written. It is not encrypted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} {why} Nothing was combined.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}, our own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}, practice lead: no number yet; enter it under Practice, Team.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}, practice lead: {phone}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}, this is yours to fill in.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{name}, {n} areas</source>
   <comment>{name}, 1 area</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{new:,} rows are new, {changed:,} were changed.{refused}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{newest} Keep another on a drive that stays at the office.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{numbers}, which may be a hidden number</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} answers missing, so there is no score</source>
   <comment>{n} answer missing, so there is no score</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} are kept</source>
   <comment>one is kept</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} areas</source>
   <comment>1 area</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} areas answered</source>
   <comment>{n} area answered</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} areas answered both times</source>
   <comment>1 area answered both times</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} areas scored</source>
   <comment>1 area scored</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} areas without a score.</source>
   <comment>1 area without a score.</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{n} better</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} changes are hidden: each is of few women</source>
   <comment>1 change is hidden: it is one of few women</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} columns</source>
   <comment>1 column</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} contacts</source>
   <comment>1 contact</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} days</source>
   <comment>{n} day</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} days ago</source>
   <comment>{n} day ago</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} days overdue</source>
   <comment>{n} day overdue</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} earlier lines</source>
   <comment>{n} earlier line</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} events</source>
   <comment>1 event</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} fields</source>
   <comment>{n} field</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} fields filled{at}</source>
   <comment>{n} field filled{at}</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} fields need</source>
   <comment>One field needs</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} figures are hidden</source>
   <comment>1 figure is hidden</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} figures changed by few women since the report of {day}</source>
   <comment>1 figure changed by few women since the report of {day}</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} hours ago</source>
   <comment>{n} hour ago</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} lines or prices differ.</source>
   <comment>One line or price differs.</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{n} min</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} minutes ago</source>
   <comment>{n} minute ago</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} minutes overdue</source>
   <comment>{n} minute overdue</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} months</source>
   <comment>{n} month</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more characters needed. {advice}</source>
   <comment>{n} more character needed. {advice}</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more wait behind it.</source>
   <comment>{n} more waits behind it.</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more: see My day.</source>
   <comment>{n} more: see My day.</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} needs reported</source>
   <comment>1 need reported</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} not asked</source>
   <comment>1 not asked</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{n} of {asked} asked about</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} of {everybody} match</source>
   <comment>{n} of {everybody} matches</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} other quotations have</source>
   <comment>1 other quotation has</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} other records</source>
   <comment>1 other record</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} pages</source>
   <comment>1 page</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} paragraphs to look at</source>
   <comment>{n} paragraph to look at</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} planned</source>
   <comment>{n} planned</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} quotations</source>
   <comment>1 quotation</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} quotations were taken out</source>
   <comment>A quotation was taken out</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} returns</source>
   <comment>1 return</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} reviews</source>
   <comment>1 review</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} risk alerts</source>
   <comment>1 risk alert</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} risk alerts</source>
   <comment>Risk alert</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} scores</source>
   <comment>1 score</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} seconds ago</source>
   <comment>{n} second ago</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sections are printed</source>
   <comment>{n} section is printed</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} stages</source>
   <comment>1 stage</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} steps down</source>
   <comment>1 step down</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} steps up</source>
   <comment>1 step up</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{n} the same</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} times so far. {kept}</source>
   <comment>One time so far. {kept}</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} topics</source>
   <comment>{n} topic</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} visits are planned, the first at {hour}.</source>
   <comment>One visit is planned, at {hour}.</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} visits are planned.</source>
   <comment>One visit is planned.</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} weeks</source>
   <comment>{n} week</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} weeks left</source>
   <comment>1 week left</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} women</source>
   <comment>1 woman</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} women were not asked, so they are</source>
   <comment>One woman was not asked, so she is</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} words to check</source>
   <comment>{n} word to check</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{n} worse</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} years</source>
   <comment>{n} year</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{over} more than is left: {left}. It can be saved all the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{pages} went to the printer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{percent:.0f}%</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{phase} Pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{practice}. What you write from now on carries your name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{quantity} × {share}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{question}: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{record}. {state}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{reference} has a record of its own again. Ctrl+Z joins the two.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{reference}, also {others}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{since} to {as_at}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{size:,} kB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{source} (an assumption)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{stage} since {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{sum} more is spent than was set aside.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{then} then, {now} now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title} is now {at} of {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title} of {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title} of {day} with {reference}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title} of {day}, {reference}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title} taken out. Its history stays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title}, being changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title}, {reference}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title}: charts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title}: instead of the program’s sentence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title}: it still holds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title}: take the program’s sentence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title}: your own words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value}, hidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{way}: not asked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{way}: not safe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{way}: safe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} added</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{what} and {n} more records</source>
   <comment>{what} and {n} more record</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{what} brought again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} joined with this one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} of {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} parted from this one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} put back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} put back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} taken back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} taken out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} taken out again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} was taken out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what}, {edition}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what}: change brought again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what}: change taken back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what}: not known yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what}: put away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what}: the question on risk put off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} added a record on {day} that still needs this {what}: {other}. Take that out first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} changed “{field}” of this {what} on {day}, so the earlier change stays. Take that one back first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} joined again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} not in the base.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} parted again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} took out this {what} on {day}. Put it back first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} took that back already, on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who}: back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{why} {record} is saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{women}, all there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{women}, there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{women}, {came} of them there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words} {name} had saved it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words} … (the rest stands in her record)</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{words}, {n} entries</source>
   <comment>{words}, {n} entry</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{year}, discounted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{yes:,} yes, {no:,} no</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{yours} Nothing else can be opened from here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>£</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>– not answered, never 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{word}” is not in the dictionary. Ctrl+semicolon for suggestions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>▲ up {much}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>▼ down {much}</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
