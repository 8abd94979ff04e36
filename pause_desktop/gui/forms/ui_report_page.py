# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'report_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pause_desktop.gui.look.parts import Words
from pause_desktop.gui.report.step_list import StepList

class Ui_ReportPage(object):
    def setupUi(self, ReportPage):
        if not ReportPage.objectName():
            ReportPage.setObjectName(u"ReportPage")
        self.whole = QVBoxLayout(ReportPage)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.page = QWidget(ReportPage)
        self.page.setObjectName(u"page")
        self.body = QVBoxLayout(self.page)
        self.body.setSpacing(12)
        self.body.setObjectName(u"body")
        self.body.setContentsMargins(24, 16, 24, 14)
        self.head = QHBoxLayout()
        self.head.setSpacing(10)
        self.head.setObjectName(u"head")
        self.title = Words(self.page)
        self.title.setObjectName(u"title")

        self.head.addWidget(self.title)

        self.about = Words(self.page)
        self.about.setObjectName(u"about")

        self.head.addWidget(self.about)

        self.head.setStretch(1, 1)

        self.body.addLayout(self.head)

        self.sides = QHBoxLayout()
        self.sides.setSpacing(14)
        self.sides.setObjectName(u"sides")
        self.steps = StepList(self.page)
        self.steps.setObjectName(u"steps")

        self.sides.addWidget(self.steps)

        self.pages = QStackedWidget(self.page)
        self.pages.setObjectName(u"pages")

        self.sides.addWidget(self.pages)

        self.sides.setStretch(1, 1)

        self.body.addLayout(self.sides)

        self.body.setStretch(1, 1)

        self.whole.addWidget(self.page)

        self.foot = QWidget(ReportPage)
        self.foot.setObjectName(u"foot")

        self.whole.addWidget(self.foot)


        self.retranslateUi(ReportPage)

        QMetaObject.connectSlotsByName(ReportPage)
    # setupUi

    def retranslateUi(self, ReportPage):
        self.title.setText(QCoreApplication.translate("ReportPage", u"Impact report", None))
        self.title.setProperty(u"role", QCoreApplication.translate("ReportPage", u"title", None))
        self.about.setProperty(u"role", QCoreApplication.translate("ReportPage", u"soft", None))
        pass
    # retranslateUi
