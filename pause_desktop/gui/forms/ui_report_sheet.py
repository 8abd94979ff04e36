# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'report_sheet.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QMetaObject, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

class Ui_ReportSheet(object):
    def setupUi(self, ReportSheet):
        if not ReportSheet.objectName():
            ReportSheet.setObjectName(u"ReportSheet")
        self.sheet = QGridLayout(ReportSheet)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setHorizontalSpacing(16)
        self.sheet.setVerticalSpacing(8)
        self.sheet.setContentsMargins(0, 0, 0, 0)
        self.committee = QWidget(ReportSheet)
        self.committee.setObjectName(u"committee")

        self.sheet.addWidget(self.committee, 0, 0, 1, 2)

        self.committee_date = QWidget(ReportSheet)
        self.committee_date.setObjectName(u"committee_date")

        self.sheet.addWidget(self.committee_date, 0, 2, 1, 1)

        self.key_decision = QWidget(ReportSheet)
        self.key_decision.setObjectName(u"key_decision")

        self.sheet.addWidget(self.key_decision, 0, 3, 1, 1)

        self.authors = QWidget(ReportSheet)
        self.authors.setObjectName(u"authors")

        self.sheet.addWidget(self.authors, 1, 0, 1, 2)

        self.director = QWidget(ReportSheet)
        self.director.setObjectName(u"director")

        self.sheet.addWidget(self.director, 1, 2, 1, 2)

        self.wards = QWidget(ReportSheet)
        self.wards.setObjectName(u"wards")

        self.sheet.addWidget(self.wards, 2, 0, 1, 2)

        self.other_committees = QWidget(ReportSheet)
        self.other_committees.setObjectName(u"other_committees")

        self.sheet.addWidget(self.other_committees, 2, 2, 1, 2)

        self.summary = QWidget(ReportSheet)
        self.summary.setObjectName(u"summary")

        self.sheet.addWidget(self.summary, 3, 0, 1, 4)

        self.recommendations = QWidget(ReportSheet)
        self.recommendations.setObjectName(u"recommendations")

        self.sheet.addWidget(self.recommendations, 4, 0, 1, 4)

        self.appendices = QWidget(ReportSheet)
        self.appendices.setObjectName(u"appendices")

        self.sheet.addWidget(self.appendices, 5, 0, 1, 2)

        self.background_papers = QWidget(ReportSheet)
        self.background_papers.setObjectName(u"background_papers")

        self.sheet.addWidget(self.background_papers, 5, 2, 1, 2)

        self.schedule_12a = QWidget(ReportSheet)
        self.schedule_12a.setObjectName(u"schedule_12a")

        self.sheet.addWidget(self.schedule_12a, 6, 0, 1, 4)

        self.sheet.setColumnStretch(0, 1)
        self.sheet.setColumnStretch(1, 1)
        self.sheet.setColumnStretch(2, 1)
        self.sheet.setColumnStretch(3, 1)

        self.retranslateUi(ReportSheet)

        QMetaObject.connectSlotsByName(ReportSheet)
    # setupUi

    def retranslateUi(self, ReportSheet):
        pass
    # retranslateUi
