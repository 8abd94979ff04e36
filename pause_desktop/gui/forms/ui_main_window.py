# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'main_window.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pause_desktop.gui.pages import Pages
from pause_desktop.gui.rail import Rail

class Ui_MainWindow(object):
    def setupUi(self, MainWindow):
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        self.page = QWidget(MainWindow)
        self.page.setObjectName(u"page")
        self.sides = QHBoxLayout(self.page)
        self.sides.setSpacing(0)
        self.sides.setObjectName(u"sides")
        self.sides.setContentsMargins(0, 0, 0, 0)
        self.rail = Rail(self.page)
        self.rail.setObjectName(u"rail")

        self.sides.addWidget(self.rail)

        self.right = QVBoxLayout()
        self.right.setSpacing(0)
        self.right.setObjectName(u"right")
        self.notices = QVBoxLayout()
        self.notices.setObjectName(u"notices")
        self.notices.setContentsMargins(28, -1, 28, -1)

        self.right.addLayout(self.notices)

        self.pages = Pages(self.page)
        self.pages.setObjectName(u"pages")

        self.right.addWidget(self.pages)

        self.right.setStretch(1, 1)

        self.sides.addLayout(self.right)

        self.sides.setStretch(1, 1)
        MainWindow.setCentralWidget(self.page)

        self.retranslateUi(MainWindow)

        QMetaObject.connectSlotsByName(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow):
        MainWindow.setWindowTitle(QCoreApplication.translate("MainWindow", u"Pause Desktop", None))
    # retranslateUi
