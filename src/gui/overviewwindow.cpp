// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overviewwindow.h"

#include "ui_overviewwindow.h"

#include "gui/appicon.h"
#include "gui/flowlayout.h"
#include "gui/historyquestions.h"
#include "gui/iconpainter.h"
#include "presentation/wording.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QScreen>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace gui {

namespace {

constexpr int PictureSize = 64;
constexpr std::chrono::milliseconds LoadSpacing = 1s;

void showLine(QLabel &label, const QString &text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

/// Whose histories belong to \p chosen: the ids, and the names as exports write them.
std::vector<std::pair<QString, QString>> histories(const presentation::ProgramView &view,
                                                   const presentation::AccountView &chosen)
{
    const auto named = [](const presentation::AccountView &account) {
        return std::pair(account.id, account.name.isEmpty() ? account.id : account.name);
    };
    if (!view.total || chosen.id != view.total->id)
        return {named(chosen)};
    std::vector<std::pair<QString, QString>> all;
    for (const presentation::AccountView &account : view.accounts) {
        if (account.face != presentation::Face::NotConfigured)
            all.push_back(named(account));
    }
    return all;
}

} // namespace

OverviewWindow::OverviewWindow(const monitor::HistoryReaderFactory &openHistory, const monitor::Clock &clock,
                               QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::OverviewWindow>())
    , m_questions(new HistoryQuestions(this))
    , m_clock(clock)
    , m_loader(openHistory)
{
    m_ui->setupUi(this);
    m_ui->exportPanel->setHistory(openHistory);
    arrangeRows();
    connectQuestions();
    setWindowIcon(appIcon());
    m_ui->noticeFrame->hide();
    connectButtons();
    m_ui->weekButton->setChecked(true);
    connectChart();
    connectExport();
    enlargeAmount();
    display({.accounts = {presentation::AccountView()}});
    constexpr int comfortableLine = 90; // characters
    const QSize comfortable(fontMetrics().horizontalAdvance(u'0') * comfortableLine, fontMetrics().height() * 32);
    resize(sizeHint().expandedTo(comfortable).boundedTo(screen()->availableSize() * 0.9));
}

OverviewWindow::~OverviewWindow() = default;

void OverviewWindow::connectButtons()
{
    using presentation::Command;
    const auto request = [this](const QPushButton *button, Command command) {
        connect(button, &QPushButton::clicked, this, [this, command] {
            Q_EMIT requested({.command = command, .accountId = m_ui->accountChooser->chosen(m_view).id});
        });
    };
    request(m_ui->refreshButton, Command::Refresh);
    request(m_ui->topUpButton, Command::TopUp);
    request(m_ui->settingsButton, Command::OpenSettings);
    request(m_ui->ownKeyButton, Command::UseOwnKey);
    connect(m_ui->accountChooser, &AccountChooser::changed, this, [this] {
        m_zoom.reset();
        m_ui->zoomButton->setEnabled(false);
        showAccount();
    });
}

/// Rows that can wrap, which the form cannot say.
void OverviewWindow::arrangeRows()
{
    for (QWidget *row : {m_ui->spendingRow, m_ui->rangeRow, m_ui->buttonRow}) {
        auto *flow = new FlowLayout(row);
        for (QWidget *widget : row->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
            flow->addWidget(widget);
    }
    m_ui->spendingRow->layout()->setSpacing(fontMetrics().averageCharWidth() * 4);
}

void OverviewWindow::connectQuestions()
{
    m_ui->windowColumn->insertWidget(m_ui->windowColumn->indexOf(m_ui->noticeFrame) + 1, m_questions);
    connect(m_questions, &HistoryQuestions::answered, this, [this](const domain::HistoryCorrection &correction) {
        Q_EMIT requested({.command = presentation::Command::CorrectHistory,
                          .accountId = m_subject.accounts.front().first,
                          .detail = correction});
        load();
    });
}

void OverviewWindow::connectExport()
{
    auto *menu = new QMenu(this);
    QAction *changes = menu->addAction(tr("&Changes of the balance…"));
    changes->setShortcut(QKeySequence::Save);
    addAction(changes); // the shortcut is for the whole window
    QAction *days = menu->addAction(tr("&Spending per day…"));
    m_ui->exportButton->setMenu(menu);
    connect(changes, &QAction::triggered, this, [this] { exportRows(presentation::HistoryRows::Changes); });
    connect(days, &QAction::triggered, this, [this] { exportRows(presentation::HistoryRows::Days); });
    connect(this, &OverviewWindow::exportingChanged, changes, [this, changes] {
        m_ui->exportButton->setEnabled(!m_isExporting);
        changes->setEnabled(!m_isExporting);
    });
    connect(m_ui->exportPanel, &ExportPanel::began, this, &OverviewWindow::beginExporting);
    connect(m_ui->exportPanel, &ExportPanel::ended, this, &OverviewWindow::endExporting);
}

void OverviewWindow::beginExporting()
{
    m_isExporting = true;
    m_isFreedWhenClosed = testAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_DeleteOnClose, false); // what it exports would go with it
    Q_EMIT exportingChanged();
}

void OverviewWindow::endExporting(presentation::ExportEnd end)
{
    using presentation::ExportEnd;
    m_isExporting = false;
    setAttribute(Qt::WA_DeleteOnClose, m_isFreedWhenClosed);
    Q_EMIT exportingChanged();
    const bool isAsWished = end == ExportEnd::Saved || end == ExportEnd::Cancelled;
    if (isHidden() && !isAsWished)
        show();
    else if (isHidden() && m_isFreedWhenClosed)
        deleteLater();
}

/// Exports what the chart shows.
void OverviewWindow::exportRows(presentation::HistoryRows rows)
{
    const domain::Instant now = m_clock.now();
    m_ui->exportPanel->askWhere(rows,
                                {.accounts = m_subject.accounts,
                                 .from = m_zoom ? m_zoom->from : rangeBegin(now),
                                 .to = m_zoom ? std::min(m_zoom->to, now) : now,
                                 .zone = m_clock.zone()});
}

void OverviewWindow::connectChart()
{
    m_pause.setSingleShot(true);
    m_patience.setSingleShot(true);
    m_patience.setInterval(400ms);
    connect(&m_pause, &QTimer::timeout, this, &OverviewWindow::load);
    connect(&m_patience, &QTimer::timeout, this, [this] { remark(tr("Loading…")); });
    connect(&m_loader, &OverviewLoader::loaded, this, &OverviewWindow::tell);
    connect(&m_loader, &OverviewLoader::failed, this, &OverviewWindow::tellOfFailure);
    connect(m_ui->rangeGroup, &QButtonGroup::buttonClicked, this, &OverviewWindow::resetZoom);
    connect(m_ui->zoomButton, &QPushButton::clicked, this, &OverviewWindow::resetZoom);
    connect(m_ui->chart, &BalanceChart::zoomLeft, this, &OverviewWindow::resetZoom);
    connect(m_ui->chart, &BalanceChart::pointRead, m_ui->readoutLabel, &QLabel::setText);
    connect(m_ui->chart, &BalanceChart::columnsChanged, this, &OverviewWindow::loadSoon);
    connect(m_ui->chart, &BalanceChart::zoomed, this, [this](domain::Instant from, domain::Instant to) {
        m_zoom = {.from = from, .to = to};
        m_ui->zoomButton->setEnabled(true);
        load();
    });
}

void OverviewWindow::display(const presentation::ProgramView &view)
{
    m_view = view;
    m_ui->accountChooser->display(view);
    showLine(*m_ui->demoLabel, view.demoMark);
    m_ui->ownKeyButton->setVisible(!view.demoMark.isEmpty());
    showAccount();
}

void OverviewWindow::choose(const QString &accountId)
{
    m_ui->accountChooser->choose(accountId);
}

void OverviewWindow::showAccount()
{
    const presentation::AccountView &account = m_ui->accountChooser->chosen(m_view);
    QPixmap picture =
        trayPixmap(pictureOf(presentation::iconOf(account, m_view.icon)), qRound(PictureSize * devicePixelRatioF()));
    picture.setDevicePixelRatio(devicePixelRatioF());
    m_ui->pictureLabel->setPixmap(picture);
    m_ui->amountLabel->setText(account.credits);
    showLine(*m_ui->dollarsLabel, account.dollars);
    showLine(*m_ui->freshnessLabel, account.freshnessLine);
    showLine(*m_ui->forecastLabel, account.forecastLine);
    showLine(*m_ui->adviceLabel, account.advice);
    m_ui->refreshButton->setEnabled(account.face != presentation::Face::NotConfigured);
    showHistory({.accounts = histories(m_view, account),
                 .newest = account.seenAt,
                 .longestSilence = m_view.longestSilence,
                 .dollarRate = m_view.dollarRate});
}

void OverviewWindow::showHistory(const Subject &subject)
{
    if (subject == m_subject)
        return;
    m_subject = subject;
    loadSoon();
}

void OverviewWindow::setNotice(const QString &notice)
{
    m_ui->noticeLabel->setText(notice);
    m_ui->noticeFrame->setVisible(!notice.isEmpty());
}

/// Readings and sizes can come in quick succession; the history is not read for each of them.
void OverviewWindow::loadSoon()
{
    if (m_pause.isActive())
        return;
    const std::chrono::milliseconds since(m_sinceLoad.isValid() ? m_sinceLoad.elapsed() : LoadSpacing.count());
    m_pause.start(std::max(LoadSpacing - since, 0ms));
}

void OverviewWindow::load()
{
    m_pause.stop();
    m_sinceLoad.start();
    if (m_ui->chartPages->currentWidget() != m_ui->chart)
        m_patience.start();
    const domain::Instant now = m_clock.now();
    QStringList accountIds;
    for (const auto &[id, name] : m_subject.accounts)
        accountIds << id;
    m_loader.load({.accountIds = accountIds,
                   .now = now,
                   .from = m_zoom ? m_zoom->from : rangeBegin(now),
                   .fitsHistory = !m_zoom,
                   .to = m_zoom ? m_zoom->to : now,
                   .columns = m_ui->chart->columns(),
                   .longestSilence = m_subject.longestSilence,
                   .zone = m_clock.zone()});
}

void OverviewWindow::resetZoom()
{
    m_zoom.reset();
    m_ui->zoomButton->setEnabled(false);
    load();
}

void OverviewWindow::tell(const presentation::Overview &overview)
{
    m_patience.stop();
    showSpending(overview.spending);
    m_questions->display(overview, m_clock.zone());
    m_ui->chart->display(overview.curve, m_clock.zone());
    if (overview.curve.points.empty() && !m_zoom)
        remark(emptyChartText(overview.curve));
    else
        m_ui->chartPages->setCurrentWidget(m_ui->chart);
}

/// Why there is no curve.
QString OverviewWindow::emptyChartText(const presentation::BalanceCurve &curve) const
{
    if (m_subject.accounts.size() > 1)
        return tr("All accounts together are known from the time on at which each of them has been read.");
    return m_subject.newest ? presentation::curveText(curve, m_clock.zone(), locale())
                            : tr("No history yet. The chart begins with the first balance that is read.");
}

void OverviewWindow::tellOfFailure(const domain::HistoryFault &fault)
{
    m_patience.stop();
    showSpending({});
    remark(presentation::historyFaultText(fault));
}

void OverviewWindow::showSpending(const presentation::Spending &spending)
{
    const domain::Moment present{.now = m_clock.now(), .zone = m_clock.zone()};
    const auto show = [&](QLabel &label, const std::optional<domain::PeriodSpending> &period) {
        label.setText(presentation::spentText(period, present, m_subject.dollarRate, locale()));
    };
    show(*m_ui->todayLabel, spending.today);
    show(*m_ui->weekLabel, spending.sevenDays);
    show(*m_ui->monthLabel, spending.thirtyDays);
}

void OverviewWindow::remark(const QString &sentence)
{
    m_ui->remarkLabel->setText(sentence);
    m_ui->chartPages->setCurrentWidget(m_ui->remarkPage);
}

std::optional<domain::Instant> OverviewWindow::rangeBegin(domain::Instant now) const
{
    const QAbstractButton *chosen = m_ui->rangeGroup->checkedButton();
    if (chosen == m_ui->dayButton)
        return now - 24h;
    if (chosen == m_ui->weekButton)
        return now - std::chrono::days(7);
    if (chosen == m_ui->monthButton)
        return now - std::chrono::days(30);
    if (chosen == m_ui->yearButton)
        return now - std::chrono::days(365);
    return std::nullopt;
}

bool OverviewWindow::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        growAsNeeded();
    return handled;
}

/// Makes room for more text where the screen has it; elsewhere the text is scrolled.
void OverviewWindow::growAsNeeded()
{
    const QWidget &view = *m_ui->scrollArea->viewport();
    const int missing = m_ui->page->heightForWidth(view.width()) - view.height();
    const int most = std::max(height(), screen()->availableSize().height() * 9 / 10);
    if (missing > 0 && height() < most)
        resize(width(), std::min(height() + missing, most));
}

void OverviewWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        enlargeAmount();
}

void OverviewWindow::enlargeAmount()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 2);
    large.setBold(true);
    m_ui->amountLabel->setFont(large);
    m_ui->chart->setMinimumHeight(fontMetrics().height() * 12);
}

} // namespace gui
