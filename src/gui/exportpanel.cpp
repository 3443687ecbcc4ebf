// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/exportpanel.h"

#include "domain/localday.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gui {

using presentation::HistoryFormat;
using presentation::HistoryRows;

namespace {

constexpr auto CsvSuffix = "csv"_L1;
constexpr auto JsonSuffix = "json"_L1;

} // namespace

ExportPanel::ExportPanel(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel)
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("&Cancel")))
    , m_dismiss(new QPushButton(tr("&Close")))
{
    setFrameShape(QFrame::StyledPanel);
    auto *row = new QHBoxLayout(this);
    auto *column = new QVBoxLayout;
    column->addWidget(m_text);
    column->addWidget(m_progress);
    row->addLayout(column, 1);
    for (QPushButton *button : {m_cancel, m_dismiss})
        row->addWidget(button, 0, Qt::AlignTop);
    m_text->setObjectName(u"exportLabel"_s);
    m_text->setAccessibleDescription(tr("Export"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setObjectName(u"exportProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_cancel->setObjectName(u"exportCancelButton"_s);
    m_cancel->setAccessibleDescription(tr("Ends the export without saving anything"));
    m_dismiss->setObjectName(u"exportDismissButton"_s);
    m_dismiss->setAccessibleDescription(tr("Hides what became of the export"));
    connect(m_dismiss, &QPushButton::clicked, this, &QWidget::hide);
    m_patience.setSingleShot(true);
    m_patience.setInterval(500ms);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    hide();
}

void ExportPanel::setHistory(const monitor::HistoryReaderFactory &openHistory)
{
    m_exporter = new HistoryExporter(openHistory, this);
    connect(m_exporter, &HistoryExporter::progressed, this, &ExportPanel::showProgress);
    connect(m_exporter, &HistoryExporter::finished, this, &ExportPanel::showEnd);
    connect(m_cancel, &QPushButton::clicked, m_exporter, &HistoryExporter::cancel);
}

void ExportPanel::askWhere(HistoryRows rows, const ExportSubject &subject)
{
    // Not modal and not waited for: the window can be closed, and takes the dialog with it.
    auto *dialog = new QFileDialog(
        this, rows == HistoryRows::Days ? tr("Export spending per day") : tr("Export changes of the balance"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setSupportedSchemes({u"file"_s});
    const QString csvFilter = tr("Table (%1)", "a kind of file; %1 is *.csv").arg(u"*.csv"_s);
    const QString jsonFilter = tr("JSON (%1)", "a kind of file; %1 is *.json").arg(u"*.json"_s);
    dialog->setNameFilters({csvFilter, jsonFilter});
    dialog->setDefaultSuffix(CsvSuffix);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString name = presentation::exportFileName(rows, subject.from, subject.to, subject.zone);
    dialog->selectFile(name + u'.' + CsvSuffix);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, jsonFilter, name](const QString &filter) {
        const QLatin1StringView suffix = filter == jsonFilter ? JsonSuffix : CsvSuffix;
        dialog->setDefaultSuffix(suffix);
        const QFileInfo chosen(dialog->selectedFiles().value(0));
        dialog->selectFile((chosen.completeBaseName().isEmpty() ? name : chosen.completeBaseName()) + u'.' + suffix);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, jsonFilter, rows, subject](const QString &file) {
        // The name says more than the filter: who types "x.json" wants JSON.
        const QString suffix = QFileInfo(file).suffix().toLower();
        const bool isJson = suffix == JsonSuffix || (suffix != CsvSuffix && dialog->selectedNameFilter() == jsonFilter);
        start(file, isJson ? HistoryFormat::Json : HistoryFormat::Csv, rows, subject);
    });
    dialog->open();
}

void ExportPanel::start(const QString &file, HistoryFormat format, HistoryRows rows, const ExportSubject &subject)
{
    const domain::Instant from = subject.from.value_or(domain::Instant());
    m_file = file;
    m_text->setText(tr("Exporting…"));
    m_progress->setValue(0);
    m_progress->show();
    m_cancel->show();
    m_dismiss->hide();
    hide();
    m_patience.start();
    Q_EMIT began();
    const bool isOfDays = rows == HistoryRows::Days && subject.from;
    ExportOrder order{.file = file, .format = format, .rows = rows};
    for (const auto &[id, name] : subject.accounts)
        order.histories.push_back({.accountId = id,
                                   .account = {.name = name,
                                               .from = isOfDays ? domain::localDayAt(from, subject.zone).begin : from,
                                               .to = subject.to,
                                               .zone = subject.zone}});
    m_exporter->start(order);
}

void ExportPanel::showProgress(int percent)
{
    m_progress->setValue(percent);
}

void ExportPanel::showEnd(presentation::ExportEnd end, const std::optional<domain::HistoryFault> &fault)
{
    m_patience.stop();
    const bool hadFocus = m_cancel->hasFocus();
    m_text->setText(presentation::exportEndText(end, m_file, fault));
    m_progress->hide();
    m_dismiss->show();
    m_cancel->hide();
    show();
    if (hadFocus)
        m_dismiss->setFocus(Qt::OtherFocusReason);
    Q_EMIT ended(end);
}

} // namespace gui
