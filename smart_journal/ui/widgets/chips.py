"""Words to tick, from a list that grows in passing."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from smart_journal.language import gettext as _
from smart_journal.ui.forms.choices import ListChoice
from smart_journal.ui.widgets.chip import Chip
from smart_journal.ui.widgets.flow_layout import FlowLayout
from smart_journal.ui.widgets.painting import em, plain_key
from smart_journal.ui.widgets.roving import next_widget, rest_on
from smart_journal.ui.widgets.type_ahead import TypeAhead

SIGHT = 4  # as many are taken in at a glance, and shown even in brief
FEW = 12  # as many are always shown; of more, the defaults
_FRONT = 16  # defaults that are shown at the most
_LONG = 34  # letters: where most answers are longer, they stand one below the other

_LEAVES = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.MouseFocusReason,
}


class _AddEdit(QLineEdit):
    """The line in which an own word is added; it is done with by Enter, Escape or leaving."""

    done = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.done.emit(self.text())
        elif event.key() == Qt.Key.Key_Escape:
            self.done.emit("")
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() in _LEAVES and not self.isHidden():
            self.done.emit(self.text())


class PickChips(QWidget):
    """Tick `many` words, or one; one focus stop: arrows move, Space ticks, letters jump.

    `adding` offers a line for an own word, with a `prompt` in it: `add_requested` asks the
    owner to save it and to call `add_option`. Retired words show only where they are chosen; of
    many words the defaults show, the others wait behind “more…”. `brief` ones show what is
    chosen, and the others only while one chooses.
    """

    changed = Signal()
    edited_draft = Signal()
    add_requested = Signal(str)

    def __init__(
        self,
        options: Sequence[ListChoice],
        many: bool,  # named at every call
        name: str,
        parent: QWidget | None = None,
        *,
        adding: bool = True,
        brief: bool = False,
        limit: int = 120,
        prompt: str = "",
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._options = {option.id: option for option in options}
        self._many, self._name, self._limit, self._prompt = many, name, limit, prompt
        self._chosen: list[str] = []
        self._kept: set[str] = set()
        self._chips: dict[str, Chip] = {}
        self._typed = TypeAhead(clock)
        self._all, self._brief = False, brief and len(options) > SIGHT
        self._edit: _AddEdit | None = None
        self.setAccessibleName(name)
        long = sum(len(option.label) > _LONG for option in options)
        stacked = not adding and 2 * long > len(options)
        self._flow = FlowLayout(self, gap=7, line_gap=7, stacked=stacked)
        self._more = Chip("", self, act=True, parent=self)
        self._more.clicked.connect(self._toggle_more)
        self._add: Chip | None = None
        if adding:
            self._add = Chip(_("add…"), self, act=True, parent=self)
            self._add.setAccessibleName(_("Add to “{name}”").format(name=name))
            self._add.clicked.connect(self.open_add)
        self._arrange()

    # What is chosen

    def chosen(self) -> list[str]:
        """Return the ids of the chosen words, in the order they were chosen."""
        return list(self._chosen)

    def set_chosen(self, ids: Iterable[str]) -> None:
        """Choose the words with these ids; ids that are not offered are passed over."""
        known = [each for each in ids if each in self._options]
        self._chosen = known if self._many else known[:1]
        self._kept = set(self._chosen)
        self._all = self._all and not self._brief
        self._arrange()

    def offer(self, option: ListChoice) -> None:
        """Offer one more word, or a known one by a new wording, without choosing it."""
        self._options[option.id] = option
        if chip := self._chips.get(option.id):
            chip.say(option.label)
        self._arrange()

    def offer_only(self, options: Iterable[ListChoice]) -> None:
        """Offer these words and no others, beside those that are chosen."""
        kept = [replace(self._options[each], retired=True) for each in self._chosen]
        self._options = {option.id: option for option in options}
        for option in kept:
            self._options.setdefault(option.id, option)
        for item_id, chip in self._chips.items():
            if item_id in self._options:
                chip.say(self._options[item_id].label)
        self._arrange()

    def add_option(self, item_id: str, label: str) -> None:
        """Offer a word that was just added, and choose it."""
        if item_id not in self._options:
            self._options[item_id] = ListChoice(id=item_id, label=label)
        self._choose_shown(item_id)

    def _choose_shown(self, item_id: str) -> None:
        self._chip(item_id)  # a word that was just added has none yet
        self._set(item_id, on=True)
        self._arrange()
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):  # not when the person has moved on
            self._chip(item_id).setFocus(Qt.FocusReason.OtherFocusReason)

    def known(self, item_id: str) -> bool:
        """Return whether a word with this id is offered."""
        return item_id in self._options

    def _set(self, item_id: str, *, on: bool) -> None:
        before = list(self._chosen)
        if not on:
            self._chosen = [each for each in self._chosen if each != item_id]
        elif item_id not in self._chosen:
            self._chosen = [*self._chosen, item_id] if self._many else [item_id]
        self._kept.add(item_id)
        for each, chip in self._chips.items():
            chip.setChecked(each in self._chosen)
        if before != self._chosen:
            self.changed.emit()
        if self._brief and on and not self._many:
            self._fold(item_id)

    # What is shown

    def _front(self) -> list[str]:
        offered = [option for option in self._options.values() if not option.retired]
        if self._all or (len(offered) <= FEW and not self._brief):
            front = {option.id for option in offered}
        elif self._brief:
            front = set()
        else:
            front = {option.id for option in [o for o in offered if o.default][:_FRONT]}
        front |= self._kept
        return [each for each in self._options if each in front]

    def _chip(self, item_id: str) -> Chip:
        if item_id not in self._chips:
            chip = Chip(self._options[item_id].label, self, parent=self)
            chip.clicked.connect(lambda on: self._set(item_id, on=on))
            # Here, not at the window's end, where a chip made later would take the others to.
            QWidget.setTabOrder(self._more, chip)
            self._chips[item_id] = chip
        return self._chips[item_id]

    def _arrange(self) -> None:
        front = self._front()
        hidden = sum(
            not option.retired and option.id not in front for option in self._options.values()
        )
        while self._flow.takeAt(0):
            pass
        for item_id in front:
            self._flow.addWidget(self._chip(item_id))
        for item_id, chip in self._chips.items():
            chip.setVisible(item_id in front)
            chip.setChecked(item_id in self._chosen)
        self._more.say(self._more_words(hidden))
        self._more.setVisible(self._all or hidden > 0)
        self._flow.addWidget(self._more)
        if self._add is not None:
            waiting = self._brief and not self._all
            self._add.setVisible((self._edit is None or self._edit.isHidden()) and not waiting)
            self._flow.addWidget(self._add)
        if self._edit is not None:
            self._flow.addWidget(self._edit)
        self._settle()

    def _more_words(self, hidden: int) -> str:
        if self._all:
            return _("fewer")
        return _("choose…") if self._brief else _("{count} more…").format(count=hidden)

    def _sequence(self) -> list[QWidget]:
        chips: list[Chip | None] = [*map(self._chip, self._front()), self._more, self._add]
        return [chip for chip in chips if chip is not None and not chip.isHidden()]

    def _settle(self) -> None:
        """Put new chips where they belong in the order of Tab, and choose where it comes to."""
        sequence = self._sequence()
        for one, following in pairwise(sequence):
            QWidget.setTabOrder(one, following)
        if self._edit is not None and sequence:
            QWidget.setTabOrder(sequence[-1], self._edit)
        focused = self.focusWidget()
        chosen = [self._chip(each) for each in self._front() if each in self._chosen]
        if sequence:
            held = focused is not None and focused.hasFocus() and focused in sequence
            rest = focused if held else (chosen or sequence)[0]
            rest_on(sequence, rest)
            self.setFocusProxy(rest)

    def follow(self, widget: QWidget) -> None:
        """Come after `widget` in the order of Tab."""
        sequence = self._sequence()
        if sequence:
            QWidget.setTabOrder(widget, sequence[0])
        self._settle()

    def _toggle_more(self) -> None:
        self._all = not self._all
        self._arrange()
        if self._brief and self._all:
            self._sequence()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _fold(self, item_id: str) -> None:
        """Show nothing but the word that was just chosen."""
        # Whoever was told of the choice may have shown the words anew by now.
        chip = self._chips.get(item_id)
        held = chip is not None and chip.hasFocus()
        self._all = False
        self._kept = set(self._chosen)
        self._arrange()
        if held:  # Qt handed the keyboard on when the others went
            self._sequence()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    # The keyboard

    def on_chip_key(self, chip: Chip, event: QKeyEvent) -> bool:
        """Move by arrows, jump by letters; return whether the key was dealt with."""
        if not plain_key(event):
            return False
        if target := next_widget(self._sequence(), chip, event.key()):
            target.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        letter = event.text()
        if letter.isprintable() and letter.strip():
            self._jump(chip, letter.casefold())
            return True
        return False

    def _jump(self, chip: Chip, letter: str) -> None:
        ids = self._front()
        typed = self._typed.join(letter)
        at = next((n for n, each in enumerate(ids) if self._chips[each] is chip), len(ids) - 1)
        if len(set(typed)) == 1:  # the same letter again goes round
            typed, at = letter, at + 1
        for item_id in ids[at:] + ids[:at]:
            if self._options[item_id].label.casefold().startswith(typed):
                self._chips[item_id].setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def on_chip_focus(self, chip: Chip) -> None:
        """Let Tab come back to the chip that had the keyboard last."""
        sequence = self._sequence()
        if chip in sequence:
            rest_on(sequence, chip)
            self.setFocusProxy(chip)

    # Adding

    def draft(self) -> str:
        """Return the own word that is half typed."""
        return "" if self._edit is None or self._edit.isHidden() else self._edit.text()

    def set_draft(self, text: str) -> None:
        """Show a half-typed own word again."""
        if text and self._add is not None:
            self._open_edit().setText(text[: self._limit])

    def open_add(self) -> None:
        """Open the line for an own word and put the keyboard there."""
        self._open_edit().setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_edit(self) -> QLineEdit:
        if self._edit is None:
            self._edit = _AddEdit(self)
            self._edit.setMaxLength(self._limit)
            self._edit.setPlaceholderText(self._prompt)
            self._edit.setAccessibleName(_("Add to “{name}”").format(name=self._name))
            self._edit.setFixedWidth(em(self) * 12)
            self._edit.done.connect(self._close_edit)
            self._edit.textEdited.connect(self.edited_draft)
        self._edit.show()
        self._arrange()
        return self._edit

    def _close_edit(self, text: str) -> None:
        edit = self._open_edit()
        edit.clear()
        if edit.hasFocus() and self._add is not None:
            self._add.show()  # before the line goes, or Qt hands the keyboard to the next field
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        edit.hide()
        self._arrange()
        self.edited_draft.emit()
        if label := " ".join(text.split()):
            self._take(label)

    def _take(self, label: str) -> None:
        for option in self._options.values():
            if option.label.casefold() == label.casefold():
                self._choose_shown(option.id)
                return
        self.add_requested.emit(label)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the line for an own word as wide as the text size asks."""
        if event.type() is QEvent.Type.FontChange and self._edit is not None:
            self._edit.setFixedWidth(em(self) * 12)
        super().changeEvent(event)
