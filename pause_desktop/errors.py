"""What a person may read as a failure: each class's docstring is its message, so this page is the catalogue.

A message says what happened, then what to do. It never holds a woman's data: at most a reference, a file
name, a row, a column. Anything else that is raised is a bug.
"""

from inspect import cleandoc

from pause_desktop.sentences import Sentence, sentence


class UserError(Exception):
    """Something went wrong. Nothing was changed."""

    def __init__(self, **facts: object) -> None:
        self.facts = facts
        self.sentence = self._said()
        super().__init__(str(self.sentence))

    def _said(self) -> Sentence:
        words = message_of(type(self))
        words.format(**self.facts)  # a fact that was forgotten is a bug, and is one here: not when it is shown
        return sentence(words, **self.facts)


def message_of(kind: type[UserError]) -> str:
    """The docstring of a kind of failure on one line, its facts as `{places}`."""
    return " ".join(cleandoc(kind.__doc__ or "").split())


# --- keys and the encrypted file ---------------------------------------------------------------------------


class AlreadyExists(UserError):
    """{name} exists already. Choose another name; nothing was overwritten."""


class AlreadyOpen(UserError):
    """{name} is open in another window of this program. Close it there first."""


class BackupFailed(UserError):
    """The backup could not be checked after writing, so it was removed. {reason}"""


class CipherUnsuitable(UserError):
    """The encryption library on this machine is not the one this program needs ({reason}). Install the
    program again; no file was opened."""


class DamagedFile(UserError):
    """{name} is damaged or was not read completely. It was left as it is. {advice}"""


class DiskFull(UserError):
    """There is no room left on the disk. Nothing was changed; make room and try again."""


class EmptyFile(UserError):
    """{name} is empty, so it holds no practice. It was left as it is. {advice}"""


class FileMissing(UserError):
    """{name} is not there."""


class FolderThere(UserError):
    """{name} is a folder, not a file. Choose another name; nothing was changed."""


class KeyFileDamaged(UserError):
    """The key file of {name} and its second copy cannot be read. Put back the key file from a backup; without
    it nobody can open the practice."""


class KeyFileMissing(UserError):
    """The key file {name} is missing, and so is its second copy. Put back the key file from a backup; without
    it nobody can open the practice."""


class LeadOnly(UserError):
    """Only a practice lead can do this. Nothing was changed."""


class NameTooLong(UserError):
    """The name {name} is too long for this disk. Choose a shorter one; nothing was written."""


class NewerFile(UserError):
    """{name} was written by another version of this program, most likely a newer version. Install that version
    to open it; the file was not touched."""


class NotABackup(UserError):
    """{name} is the practice itself. Choose the backup that is to take its place."""


class NotAPractice(UserError):
    """{name} is not a practice file of this program."""


class NotSaved(UserError):
    """That was not saved: {reason} What was there before is still there."""


class ReadOnly(UserError):
    """{name} cannot be written. Check that the file and its folder are not read-only."""


class StillInBackups(UserError):
    """{name} was erased, but older backups beside the file may still hold it. They go when they are 90 days old;
    who cannot wait removes them by hand."""


class StillOnDisk(UserError):
    """The record is erased, but the file could not be cleaned of what it left ({reason}). That is done when the
    file is opened the next time."""


class TooShort(UserError):
    """A passphrase needs at least {least} characters. A few words that belong together only for you are easy
    to remember."""


class WrongPassphrase(UserError):
    """That passphrase does not open this practice. Try again, or use the recovery key."""


class WrongRecoveryKey(UserError):
    """That recovery key does not open this practice. Check each group against the printed sheet."""


# --- records ----------------------------------------------------------------------------------------------


class NoSuchRecord(UserError):
    """There is no {what} {name} in this practice."""


class NoSuchWorker(UserError):
    """There is no worker called {name} in this practice."""


class NotJoined(UserError):
    """This record is joined with no other."""


class StillJoined(UserError):
    """This woman cannot be taken out while another record of hers is joined with this one. Part the two first."""


class StillNeeded(UserError):
    """This {what} cannot be taken out while other records belong to it: {other}. Take those out first."""


# --- taking back ------------------------------------------------------------------------------------------


class ChangedSince(UserError):
    """{who} changed “{field}” of this {what} on {day}, so the earlier change stays. Take that one back first."""


class LinkNotHere(UserError):
    """It belongs to a {what} that is not on this laptop, so it cannot be taken back here."""


class NotTakenBackHere(UserError):
    """A change of this kind is not taken back here. Where it was made, it can be made again the other way."""


class NothingToBringAgain(UserError):
    """There is nothing to bring again."""


class NothingToTakeBack(UserError):
    """Nothing of yours can be taken back with a key now. History in a woman’s record keeps every change."""


class StillBelongs(UserError):
    """{who} added a record on {day} that still needs this {what}: {other}. Take that out first."""


class TakenBackAlready(UserError):
    """{who} took that back already, on {day}."""


class TakenOutSince(UserError):
    """{who} took out this {what} on {day}. Put it back first."""


class TooMuchAtOnce(UserError):
    """That save changed {count} records, too many to take back at once. There is a backup from before it; in
    History single changes can be taken back."""


class WouldNotFit(UserError):
    """Without that change this {what} would not hold together: {field} {reason}. Change it in its form."""


# --- reports ----------------------------------------------------------------------------------------------


class LogoTooLarge(UserError):
    """{name} is too large for a logo: {megabytes} MB and {side} points a side are the most. Nothing was
    changed."""


class LogoTooSmall(UserError):
    """{name} is too small to be printed: a logo has at least {least} points each way. Nothing was changed."""


class LogoUnreadable(UserError):
    """{name} is not a PNG or JPEG picture that can be read. Save the logo as PNG and choose that; nothing was
    changed."""


class LogoUnseen(UserError):
    """{name} is so pale that nobody would see it on white paper. Choose the logo made for a white ground; nothing
    was changed."""


class PassphraseWanted(UserError):
    """A document is encrypted with a passphrase of one to {most} bytes: about that many letters. Nothing was
    written."""


# --- measures ---------------------------------------------------------------------------------------------


class CostSheetRefused(UserError):
    """Nothing was taken from {name}. {why}"""


class CostsNotRead(UserError):
    """The cost model {name} cannot be used: {why}. Open it under Practice, Costs, and mend that."""


class OverlappingCosts(UserError):
    """The cost rows {one} and {other} price the same thing, so they cannot be added up. Keep one of them."""


class UnsourcedCost(UserError):
    """The cost line "{name}" names no source. Say where its amount comes from, or that it is your own."""


# --- sheets -----------------------------------------------------------------------------------------------


class NothingToImport(UserError):
    """{name} holds no rows of this program's tables, so nothing was imported."""


class UnreadableSheet(UserError):
    """{name} cannot be read as a table or a workbook. Save it again as .xlsx or as CSV UTF-8; nothing was
    imported."""


# --- the command line -------------------------------------------------------------------------------------


class DocumentPassphraseMissing(UserError):
    """No passphrase was given for the document. Use a terminal, the second line of standard input, or the file
    named by {file}."""


class NewPassphraseMissing(UserError):
    """No new passphrase was given. Use a terminal, the second line of standard input, or the file named by
    {file}."""


class NoConsent(UserError):
    """The quotation {name} has no present consent to be printed. Ask her first, or leave it out."""


class NoScreen(UserError):
    """There is no screen here, so no window can be shown. See pause-desktop --help for what works without one."""


class NotADay(UserError):
    """The day given for {option} {reason}."""


class NotAQuarter(UserError):
    """{name} is no quarter. Write it as 2021Q1, for January to March 2021."""


class NotConfirmed(UserError):
    """What would be written is not encrypted. Say --yes if that is what you want."""


class NotWanted(UserError):
    """Nothing was written."""


class NotWhole(UserError):
    """{name} is not whole: see what the check printed. Keep the file as it is until that is mended."""


class OnlyPdfProtected(UserError):
    """{name} cannot be protected: only a PDF opens with a passphrase. Nothing was written."""


class OwnFile(UserError):
    """{name} belongs to the practice itself. Choose another name; nothing was written."""


class PassphraseMissing(UserError):
    """No passphrase was given. Use a terminal, --passphrase-stdin, or the file named by {file}."""


class PassphrasesDiffer(UserError):
    """The two passphrases are not the same. Nothing was changed."""


class PeriodBackwards(UserError):
    """The period begins after the day of the figures: --since is later than --as-at."""


class QuarterNotOver(UserError):
    """The quarter {name} is not over yet. It can be returned from {day} on."""


class ReturnsDiffer(UserError):
    """{name} {why} Nothing was combined."""


class RuleRefused(UserError):
    """A public edition always hides small numbers: choose --rule under5 or nhs, or --edition exempt."""


class UnknownEdition(UserError):
    """There is no edition {name}: it is public or exempt."""


class UnknownFormat(UserError):
    """{name} cannot be written: {known}."""


class UnknownReturn(UserError):
    """{name} cannot be read: {why}"""


class UnknownRule(UserError):
    """There is no small-number rule {name}: it is one of {known}."""


class UnknownSection(UserError):
    """There is no section {name}: it is one of {known}."""


class WordsNotRead(UserError):
    """{name} cannot be read: {why}."""
