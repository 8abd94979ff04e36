# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'group_form.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

class Ui_GroupForm(object):
    def setupUi(self, GroupForm):
        if not GroupForm.objectName():
            GroupForm.setObjectName(u"GroupForm")
        self.whole = QVBoxLayout(GroupForm)
        self.whole.setSpacing(12)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.what_and_when = QHBoxLayout()
        self.what_and_when.setSpacing(16)
        self.what_and_when.setObjectName(u"what_and_when")
        self.group_name = QWidget(GroupForm)
        self.group_name.setObjectName(u"group_name")

        self.what_and_when.addWidget(self.group_name)

        self.on = QWidget(GroupForm)
        self.on.setObjectName(u"on")

        self.what_and_when.addWidget(self.on)

        self.started_at = QWidget(GroupForm)
        self.started_at.setObjectName(u"started_at")

        self.what_and_when.addWidget(self.started_at)

        self.minutes = QWidget(GroupForm)
        self.minutes.setObjectName(u"minutes")

        self.what_and_when.addWidget(self.minutes)

        self.what_and_when.setStretch(0, 5)
        self.what_and_when.setStretch(1, 3)
        self.what_and_when.setStretch(2, 2)
        self.what_and_when.setStretch(3, 5)

        self.whole.addLayout(self.what_and_when)

        self.how_and_where = QHBoxLayout()
        self.how_and_where.setSpacing(16)
        self.how_and_where.setObjectName(u"how_and_where")
        self.place = QWidget(GroupForm)
        self.place.setObjectName(u"place")

        self.how_and_where.addWidget(self.place)

        self.mode = QWidget(GroupForm)
        self.mode.setObjectName(u"mode")

        self.how_and_where.addWidget(self.mode)

        self.how_and_where.setStretch(0, 5)
        self.how_and_where.setStretch(1, 6)

        self.whole.addLayout(self.how_and_where)

        self.summary = QWidget(GroupForm)
        self.summary.setObjectName(u"summary")

        self.whole.addWidget(self.summary)

        self.who = QFrame(GroupForm)
        self.who.setObjectName(u"who")
        self.about_who = QVBoxLayout(self.who)
        self.about_who.setSpacing(6)
        self.about_who.setObjectName(u"about_who")
        self.about_who.setContentsMargins(14, 10, 14, 10)
        self.attendance = QWidget(self.who)
        self.attendance.setObjectName(u"attendance")

        self.about_who.addWidget(self.attendance)


        self.whole.addWidget(self.who)

        self.rest = QWidget(GroupForm)
        self.rest.setObjectName(u"rest")

        self.whole.addWidget(self.rest)


        self.retranslateUi(GroupForm)

        QMetaObject.connectSlotsByName(GroupForm)
    # setupUi

    def retranslateUi(self, GroupForm):
        self.who.setProperty(u"kind", QCoreApplication.translate("GroupForm", u"well", None))
        pass
    # retranslateUi
