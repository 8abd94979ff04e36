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
   <source>&amp;Add somebody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;All or nothing: bring nothing in while any row is refused</source>
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
   <source>&amp;Change passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Check the file</source>
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
   <source>&amp;Committee</source>
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
   <source>&amp;Forgotten it?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Goal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Good</source>
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
   <source>&amp;Later</source>
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
   <source>&amp;Lock after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Lock again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Make the document</source>
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
   <source>&amp;Open a practice…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Outcome</source>
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
   <source>&amp;Put this draft away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Quotation</source>
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
   <source>&amp;Recovery key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Restore a backup…</source>
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
   <source>&amp;Save it as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Small numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Sort</source>
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
   <source>&amp;Unlock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Unlock in {wait} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Who will read it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Write the refused rows to a folder, to be mended and brought in again</source>
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
   <source>1 tension</source>
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
   <source>2 support</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>3 coping</source>
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
   <source>A child</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A cohort narrows every figure of the report to the women of that cohort.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A day needs another look. Nothing typed is lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A few words that belong together only for you are easy to remember.</source>
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
   <source>A public edition always hides small numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A public edition always hides small numbers: choose --rule under5 or nhs, or --edition exempt.</source>
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
   <source>A report can be made all the same; its figures are noughts. Add women, or bring in a spreadsheet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A safeguarding concern is recorded, but not what was done.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A&amp;E attendance</source>
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
   <source>Add the first &amp;woman</source>
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
   <source>After the last contact.</source>
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
   <source>Ambulance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amount</source>
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
   <source>Another time</source>
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
   <source>Area, by month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Areas and their scores</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As she says it.</source>
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
   <source>Back at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to the &amp;passphrase</source>
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
   <source>Below the cut-off of 11.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Benefits and debt addressed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Birth</source>
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
   <source>Bring in a &amp;spreadsheet…</source>
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
   <source>By when</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>C&amp;hoose…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>C&amp;reate practice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CORE-10</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CORE-10 over time, {scored} scores; the table beside it has the same numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CORE-10, {time_point}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Call</source>
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
   <source>Caps Lock is on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Care experienced</source>
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
   <source>Change the &amp;passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change what is chosen (Enter)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changing…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check code {code}. The same choices and records give the same document.</source>
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
   <source>Closed</source>
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
   <source>Committee sheet</source>
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
   <source>Conversation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copied. The clipboard forgets it in a minute.</source>
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
   <source>Every number is printed as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every score</source>
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
   <source>Fewer letters find more. Names are found without accents too.</source>
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
   <source>Fled to refuge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Follow up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For</source>
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
   <source>From the first record to {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From the printed sheet: groups of letters and digits.</source>
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
   <source>Given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go &amp;on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Goal</source>
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
   <source>Her goals</source>
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
   <source>History</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>History of her record</source>
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
   <source>How long a woman is open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How long engaging may take.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How much of her programme has passed</source>
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
   <source>I have &amp;written it down or printed it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I have read it; it names nobody. Print it</source>
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
   <source>In education or training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In her own words first.</source>
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
   <source>Is the file whole?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It counts few women, all but a few, or none or all of a group, or it would give such a number back. Who they are is not listed here either. The exempt edition shows it.</source>
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
   <source>It may hold numbers that point to one woman. Every page says “not for publication”, and the committee sheet names the paragraph of Schedule 12A it is closed under. Never put it on a website.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It may hold {list}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was ticked before, and may not be printed any more: consent was withdrawn, or it was deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Item 6 above 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Item 6 is above 0. Say what was done to keep her safe, or save now and answer later.</source>
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
   <source>Its &amp;lead</source>
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
   <source>Judgement</source>
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
   <source>Lawful basis</source>
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
   <source>Leave as draft   Esc</source>
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
   <source>Lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lines of {areas} areas over {reviews} reviews; the table has the same numbers</source>
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
   <source>Loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made by the program; change it only to match an older list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make it again</source>
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
   <source>Mark the step done today (Space)</source>
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
   <source>Moved away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Moved to refuge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>My body and how I look after it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>NHS: hide 1 to 7</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
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
   <source>Names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Names are hidden. F9 shows them again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Names are shown.</source>
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
   <source>Never checked with her</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New friends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New practice</source>
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
   <source>No longer homeless</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No new passphrase was given. Use a terminal, the second line of standard input, or the file named by {file}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No outcomes yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No passphrase was given. Use a terminal, --passphrase-stdin, or the file named by {file}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No privacy notice recorded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No program on this machine opens a PDF. The folder shows it.</source>
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
   <source>No woman stands behind it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No women yet</source>
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
   <source>Nobody</source>
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
   <source>Nobody matches</source>
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
   <source>None yet. One is made each time the practice is opened and has changed.</source>
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
   <source>Not asked yet, so no way of reaching her counts as safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not asked, so not safe: {list}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not in the list any more</source>
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
   <source>Not safe to contact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not seen for {days} days.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not seen since the stage began, {days} days ago.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not started</source>
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
   <source>Nothing here yet</source>
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
   <source>Nothing like that in her timeline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing may be quoted yet</source>
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
   <source>Nothing was brought in</source>
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
   <source>Numbers for an emergency</source>
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
   <source>One answer is missing, so the score is pro-rated from the other nine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One review so far: the next one shows what has changed.</source>
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
   <source>Only when the stage is closed.</source>
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
   <source>Open, but no decision about contraception is recorded.</source>
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
   <source>PDF (*.pdf)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paragraphs 1 and 2 of Part I of Schedule 12A</source>
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
   <source>Pause Plans</source>
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
   <source>Plan the first one, or write down the one that was.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Planned</source>
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
   <source>Printed as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Printed.</source>
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
   <source>Progress review, {time_point}</source>
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
   <source>Purpose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put aside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put it back</source>
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
   <source>Quotation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>RP makes RP-A0001.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Raise a risk alert</source>
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
   <source>Reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Received</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record a contact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record the first contact with her, or the stage she is in.</source>
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
   <source>Reference, name, initials or a word from the notes</source>
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
   <source>Remembered for the next report. What is blank is left out of the sheet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Renew by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report</source>
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
   <source>Risk &amp;alert</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Risk alert</source>
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
   <source>Row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rows with a remark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S&amp;ummary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Safe contact</source>
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
   <source>Safe to contact: not asked</source>
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
   <source>Safeguarding concern</source>
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
   <source>Save it as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the &amp;template…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save, and answer later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say on which day she was identified; everything else follows from that day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say what was done to keep her safe, or save now and answer later.</source>
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
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sexual exploitation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sh&amp;ow</source>
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
   <source>Show me &amp;round</source>
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
   <source>Since the beginning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Since the start: {changes}{named}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slope</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slope chart of {n} areas, {first} to {last}; the table has the same numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Small numbers are always hidden, and so is any other number that would give one of them back.</source>
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
   <source>Somebody who knows her could know her by it. Leave it out, or ask her first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something else</source>
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
   <source>Special guardianship</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Specialist maternity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Spread&amp;sheets</source>
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
   <source>Start her plan</source>
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
   <source>Take &amp;out a workbook…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take out a fo&amp;lder of CSV…</source>
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
   <source>Taking records out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Task</source>
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
  <message>
   <source>That is not the passphrase of this practice.</source>
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
   <source>That the report be noted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That was not saved: {reason} What was there before is still there.</source>
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
   <source>The contact was saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cost line "{name}" names no source. Say where its amount comes from, or that it is your own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cost rows {one} and {other} price the same thing, so they cannot be added up. Keep one of them.</source>
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
   <source>The document was made. It is not encrypted.</source>
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
   <source>The folder of CSV files</source>
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
   <source>The minutes of this contact are missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The n&amp;ew passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The newest is of {when}, {at:%H:%M}; {count} beside the practice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The paragraph of Schedule 12A, Local Government Act 1972; printed in the exempt edition.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The passphrase &amp;now</source>
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
   <source>The quotation {name} has no present consent to be printed. Ask her first, or leave it out.</source>
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
   <source>The same contact is recorded twice: day, time and kind.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The talk it starts matters as much as the score.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The two passphrases are not the same. Nothing was changed.</source>
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
   <source>Theme and text size  Ctrl+plus, Ctrl+minus</source>
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
   <source>These figures stand under the small-number rule of the next step.</source>
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
   <source>This laptop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This planned contact is past: say how it went.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This quarter</source>
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
   <source>Three letters of her name, a few keys, what was said, and Ctrl+Enter.</source>
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
   <source>To {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Took part in a child’s review</source>
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
   <source>Weapons</source>
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
   <source>What is hidden in each section</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is taken out is not encrypted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What she likes to be called.</source>
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
   <source>What was held back, and why.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was there before stays until the new document is whole.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What would be written is not encrypted. Say --yes if that is what you want.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whatever you leave before saving waits here, encrypted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When nobody has touched key, mouse or screen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where I live</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where it goes</source>
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
   <source>Where the restored practice is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where the template is kept</source>
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
   <source>Which group, when it was one.</source>
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
   <source>Who changed what, from what to what, when, on which laptop. Nothing is ever rubbed out.</source>
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
   <source>Who has the day sheet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who is around her, who knows about Pause, and who is safe to contact?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who is sitting here?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who pays, printed in the background.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who was it with?</source>
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
   <source>Whoever writes signs with her name. Somebody who has left stays here, with the day.</source>
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
   <source>Women’s resource, {pounds}</source>
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
   <source>Write the whole path, or press Choose.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writing the template</source>
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
   <source>You said you would</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your recovery key</source>
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
   <source>all but {channel}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>all channels</source>
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
   <source>bad</source>
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
   <source>call</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cannot be compared</source>
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
   <source>current</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cut-off 11</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>day/month/year</source>
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
   <source>has a year of two digits; write all four</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has a year outside {first} to {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has no month from 1 to 12; days are read as day/month/year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has {n:,} characters; {most:,} is the most</source>
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
   <source>holds an error of the spreadsheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>holds half of a character; type it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in {long}</source>
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
   <source>is needed</source>
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
   <source>is not a set of scores</source>
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
   <source>is only for a text message or a letter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is outside {low} to {high}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is that of another stage already; only one can begin on a day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is what two records in {table} are called; write the id instead</source>
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
   <source>months</source>
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
   <source>never seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no</source>
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
   <source>nothing safe</source>
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
   <source>pregnancies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>pregnancy</source>
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
   <source>service use</source>
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
   <source>since {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>something</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>spend</source>
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
   <source>subject request</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>subject requests</source>
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
   <source>the program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>to come</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>to {high}</source>
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
   <source>weeks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>with her worker</source>
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
   <source>worker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>workers</source>
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
   <source>{asked}, {not_asked:,} not asked</source>
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
   <source>{each} minutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{enter} opens her record   ·   {find} search   ·   {curtain} privacy curtain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{found} has this name too. Look there before she is saved twice.</source>
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
   <source>{label}: hidden behind the curtain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{long} ago</source>
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
   <source>{minutes} min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{missing} answers are missing; with two or more missing there is no score.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{months}-month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} belongs to the practice itself. Choose another name; nothing was written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} cannot be read as a table or a workbook. Save it again as .xlsx or as CSV UTF-8; nothing was imported.</source>
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
   <source>{name} is damaged or was not read completely. It was left as it is. {advice}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is empty, so it holds no practice. It was left as it is. {advice}</source>
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
   <source>{name} is open in another window of this program. Close it there first.</source>
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
   <source>{name} signs what is written here. Lock to let somebody else sit here.</source>
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
   <source>{name} was written by a newer version of this program. Install that version to open it; the file was not touched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} was written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} was written. It is not encrypted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{new:,} rows are new, {changed:,} were changed.{refused}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{newest} Keep another on a drive that stays at the office.</source>
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
   <source>{n} areas scored</source>
   <comment>1 area scored</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{n} areas, {reviews} · – not answered, never 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} better</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} days</source>
   <comment>{n} day</comment>
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
  <message>
   <source>{n} the same</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} topics</source>
   <comment>{n} topic</comment>
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
   <source>{n} women were not asked, so they are</source>
   <comment>One woman was not asked, so she is</comment>
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
   <source>{phase} Pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{practice}. What you write from now on carries your name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{since} to {as_at}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{stage} since {day}</source>
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
   <source>{what} added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} of {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} put back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} removed</source>
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
   <source>{who} not in the base.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words} … (the rest stands in her record)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{yes:,} yes, {no:,} no</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>£</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
