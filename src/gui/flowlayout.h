// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace gui {

/// Puts widgets side by side, each as wide as it likes to be, and goes on in a new row where they do not fit: for rows
/// of buttons, which must not be clipped by a large font on a small screen. Knows right-to-left.
class FlowLayout : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect &rectangle) override;

private:
    /// Where the items are in \p rectangle. \returns the height that they take.
    template <typename Place>
    int arrange(const QRect &rectangle, const Place &place) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace gui
