# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'contact_form.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

class Ui_ContactForm(object):
    def setupUi(self, ContactForm):
        if not ContactForm.objectName():
            ContactForm.setObjectName(u"ContactForm")
        self.whole = QVBoxLayout(ContactForm)
        self.whole.setSpacing(12)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.who_and_when = QHBoxLayout()
        self.who_and_when.setSpacing(16)
        self.who_and_when.setObjectName(u"who_and_when")
        self.woman = QWidget(ContactForm)
        self.woman.setObjectName(u"woman")

        self.who_and_when.addWidget(self.woman)

        self.on = QWidget(ContactForm)
        self.on.setObjectName(u"on")

        self.who_and_when.addWidget(self.on)

        self.started_at = QWidget(ContactForm)
        self.started_at.setObjectName(u"started_at")

        self.who_and_when.addWidget(self.started_at)

        self.minutes = QWidget(ContactForm)
        self.minutes.setObjectName(u"minutes")

        self.who_and_when.addWidget(self.minutes)

        self.who_and_when.setStretch(0, 6)
        self.who_and_when.setStretch(1, 4)
        self.who_and_when.setStretch(2, 2)
        self.who_and_when.setStretch(3, 5)

        self.whole.addLayout(self.who_and_when)

        self.mode = QWidget(ContactForm)
        self.mode.setObjectName(u"mode")

        self.whole.addWidget(self.mode)

        self.outcome = QWidget(ContactForm)
        self.outcome.setObjectName(u"outcome")

        self.whole.addWidget(self.outcome)

        self.life_areas = QWidget(ContactForm)
        self.life_areas.setObjectName(u"life_areas")

        self.whole.addWidget(self.life_areas)

        self.summary = QWidget(ContactForm)
        self.summary.setObjectName(u"summary")

        self.whole.addWidget(self.summary)

        self.concern = QFrame(ContactForm)
        self.concern.setObjectName(u"concern")
        self.about_concern = QVBoxLayout(self.concern)
        self.about_concern.setSpacing(8)
        self.about_concern.setObjectName(u"about_concern")
        self.about_concern.setContentsMargins(14, 8, 14, 8)
        self.safeguarding_concern = QWidget(self.concern)
        self.safeguarding_concern.setObjectName(u"safeguarding_concern")

        self.about_concern.addWidget(self.safeguarding_concern)

        self.safeguarding_action = QWidget(self.concern)
        self.safeguarding_action.setObjectName(u"safeguarding_action")

        self.about_concern.addWidget(self.safeguarding_action)


        self.whole.addWidget(self.concern)

        self.ahead = QFrame(ContactForm)
        self.ahead.setObjectName(u"ahead")
        self.about_ahead = QVBoxLayout(self.ahead)
        self.about_ahead.setSpacing(8)
        self.about_ahead.setObjectName(u"about_ahead")
        self.about_ahead.setContentsMargins(14, 10, 14, 10)
        self.ahead_title = QWidget(self.ahead)
        self.ahead_title.setObjectName(u"ahead_title")

        self.about_ahead.addWidget(self.ahead_title)

        self.next_contact = QHBoxLayout()
        self.next_contact.setSpacing(16)
        self.next_contact.setObjectName(u"next_contact")
        self.next_on = QWidget(self.ahead)
        self.next_on.setObjectName(u"next_on")

        self.next_contact.addWidget(self.next_on)

        self.next_at = QWidget(self.ahead)
        self.next_at.setObjectName(u"next_at")

        self.next_contact.addWidget(self.next_at)

        self.next_mode = QWidget(self.ahead)
        self.next_mode.setObjectName(u"next_mode")

        self.next_contact.addWidget(self.next_mode)

        self.next_contact.setStretch(0, 4)
        self.next_contact.setStretch(1, 2)
        self.next_contact.setStretch(2, 5)

        self.about_ahead.addLayout(self.next_contact)

        self.task = QHBoxLayout()
        self.task.setSpacing(16)
        self.task.setObjectName(u"task")
        self.task_what = QWidget(self.ahead)
        self.task_what.setObjectName(u"task_what")

        self.task.addWidget(self.task_what)

        self.task_due = QWidget(self.ahead)
        self.task_due.setObjectName(u"task_due")

        self.task.addWidget(self.task_due)

        self.task.setStretch(0, 7)
        self.task.setStretch(1, 4)

        self.about_ahead.addLayout(self.task)

        self.what_next = QHBoxLayout()
        self.what_next.setSpacing(16)
        self.what_next.setObjectName(u"what_next")
        self.next_step = QWidget(self.ahead)
        self.next_step.setObjectName(u"next_step")

        self.what_next.addWidget(self.next_step)

        self.follow_up_on = QWidget(self.ahead)
        self.follow_up_on.setObjectName(u"follow_up_on")

        self.what_next.addWidget(self.follow_up_on)

        self.what_next.setStretch(0, 7)
        self.what_next.setStretch(1, 4)

        self.about_ahead.addLayout(self.what_next)


        self.whole.addWidget(self.ahead)

        self.fold = QWidget(ContactForm)
        self.fold.setObjectName(u"fold")

        self.whole.addWidget(self.fold)

        self.rest = QWidget(ContactForm)
        self.rest.setObjectName(u"rest")

        self.whole.addWidget(self.rest)


        self.retranslateUi(ContactForm)

        QMetaObject.connectSlotsByName(ContactForm)
    # setupUi

    def retranslateUi(self, ContactForm):
        self.concern.setProperty(u"kind", QCoreApplication.translate("ContactForm", u"well", None))
        self.ahead.setProperty(u"kind", QCoreApplication.translate("ContactForm", u"well", None))
        pass
    # retranslateUi
