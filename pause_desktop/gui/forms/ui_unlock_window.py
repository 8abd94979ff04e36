# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'unlock_window.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from pause_desktop.gui.look.garden import Garden
from pause_desktop.gui.look.parts import (Button, Icon)

class Ui_UnlockWindow(object):
    def setupUi(self, UnlockWindow):
        if not UnlockWindow.objectName():
            UnlockWindow.setObjectName(u"UnlockWindow")
        self.halves = QHBoxLayout(UnlockWindow)
        self.halves.setSpacing(0)
        self.halves.setObjectName(u"halves")
        self.halves.setContentsMargins(0, 0, 0, 0)
        self.garden = Garden(UnlockWindow)
        self.garden.setObjectName(u"garden")

        self.halves.addWidget(self.garden)

        self.page = QWidget(UnlockWindow)
        self.page.setObjectName(u"page")
        self.rows = QVBoxLayout(self.page)
        self.rows.setSpacing(8)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(56, 16, 56, 24)
        self.top = QHBoxLayout()
        self.top.setObjectName(u"top")
        self.top.setContentsMargins(-1, -1, 16, -1)
        self.before = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.top.addItem(self.before)

        self.appearance = Button(self.page)
        self.appearance.setObjectName(u"appearance")

        self.top.addWidget(self.appearance)


        self.rows.addLayout(self.top)

        self.middle = QScrollArea(self.page)
        self.middle.setObjectName(u"middle")
        self.middle.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.middle.setFrameShape(QFrame.Shape.NoFrame)
        self.middle.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.middle.setWidgetResizable(True)
        self.inside = QWidget()
        self.inside.setObjectName(u"inside")
        self.pages = QVBoxLayout(self.inside)
        self.pages.setObjectName(u"pages")
        self.pages.setContentsMargins(16, 8, 16, 8)
        self.above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pages.addItem(self.above)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pages.addItem(self.below)

        self.middle.setWidget(self.inside)

        self.rows.addWidget(self.middle)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(10)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(16, -1, 16, -1)
        self.shield = Icon(self.page)
        self.shield.setObjectName(u"shield")
        self.shield.setProperty(u"side", 22)

        self.foot.addWidget(self.shield)

        self.promise = QLabel(self.page)
        self.promise.setObjectName(u"promise")
        self.promise.setTextFormat(Qt.TextFormat.PlainText)
        self.promise.setWordWrap(True)

        self.foot.addWidget(self.promise)

        self.foot.setStretch(1, 1)

        self.rows.addLayout(self.foot)

        self.rows.setStretch(1, 1)

        self.halves.addWidget(self.page)

        self.halves.setStretch(0, 1)

        self.retranslateUi(UnlockWindow)

        QMetaObject.connectSlotsByName(UnlockWindow)
    # setupUi

    def retranslateUi(self, UnlockWindow):
        UnlockWindow.setWindowTitle(QCoreApplication.translate("UnlockWindow", u"Pause Desktop", None))
#if QT_CONFIG(accessibility)
        self.garden.setAccessibleName(QCoreApplication.translate("UnlockWindow", u"A picture of hills", None))
#endif // QT_CONFIG(accessibility)
        self.appearance.setText(QCoreApplication.translate("UnlockWindow", u"Light, dark, te&xt size", None))
        self.appearance.setProperty(u"kind", QCoreApplication.translate("UnlockWindow", u"link", None))
        self.appearance.setProperty(u"glyph", QCoreApplication.translate("UnlockWindow", u"sun", None))
        self.shield.setProperty(u"glyph", QCoreApplication.translate("UnlockWindow", u"shield-check", None))
        self.shield.setProperty(u"tone", QCoreApplication.translate("UnlockWindow", u"good", None))
        self.promise.setText(QCoreApplication.translate("UnlockWindow", u"Everything in a practice file is encrypted. Nothing leaves this laptop unless you export it.", None))
        self.promise.setProperty(u"role", QCoreApplication.translate("UnlockWindow", u"small", None))
    # retranslateUi
