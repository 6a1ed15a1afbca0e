"""Errors that a person can do something about. Everything else is a bug."""

from __future__ import annotations


class JournalError(Exception):
    """Carry one sentence for the person: what is wrong and what to do."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class WrongPassphrase(JournalError):
    """The passphrase does not open this journal; the file itself looks whole."""


class JournalInUse(JournalError):
    """Another program holds this journal open."""


class NotAJournal(JournalError):
    """The folder holds no journal, or an essential file is missing."""


class NewerJournal(JournalError):
    """A newer version of the program wrote this journal."""


class DamagedJournal(JournalError):
    """Bytes of the journal are not what was written."""


class CannotWrite(JournalError):
    """The disk is full, read-only or gone; nothing was changed."""


class InvalidAnswer(JournalError):
    """An answer breaks the bounds of its field."""


class InvalidDefinition(Exception):
    """A resource file is wrong: a bug of ours, named by file, key and reason."""

    def __init__(self, file: str, key: str, reason: str) -> None:
        super().__init__(f"{file}: {key}: {reason}")
        self.file, self.key, self.reason = file, key, reason
