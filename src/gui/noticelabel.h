// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace gui {

/// A sentence that appears beside what it is about, and takes no room while there is none. Trouble is marked by a sign
/// and by a colour that is legible on light and dark windows, and is announced to screen readers.
class NoticeLabel : public QLabel {
    Q_OBJECT
public:
    explicit NoticeLabel(QWidget *parent = nullptr);

    /// Shows \p sentence as trouble; an empty one clears the label.
    void showTrouble(const QString &sentence);
    /// Shows \p sentence as good news.
    void showSuccess(const QString &sentence);
    /// Shows \p sentence in the window's own colour.
    void showRemark(const QString &sentence);
    void clear();

    [[nodiscard]] bool hasTrouble() const { return m_tone == Tone::Trouble; }

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Tone {
        Remark,
        Success,
        Trouble,
    };

    void say(Tone tone, const QString &sentence);
    void colour();

    Tone m_tone = Tone::Remark;
};

} // namespace gui
