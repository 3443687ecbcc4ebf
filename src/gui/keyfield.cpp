// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/keyfield.h"

#include "ui_keyfield.h"

#include "gui/keytest.h"
#include "presentation/pages.h"
#include "presentation/wording.h"

#include <utility>

namespace gui {

using namespace Qt::StringLiterals;

KeyField::KeyField(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::KeyField>())
{
    m_ui->setupUi(this);
    m_usualPlaceholder = m_ui->keyEdit->placeholderText();
    setFocusProxy(m_ui->keyEdit);
    setFocusPolicy(m_ui->keyEdit->focusPolicy()); // else no label's letter leads here
    connect(m_ui->keyEdit, &QLineEdit::textChanged, this, [this] {
        endTest();
        judge();
        Q_EMIT changed();
    });
    // A pasted key often brings white space along; ApiKey ignores it, and it should not stay in sight either.
    connect(m_ui->keyEdit, &QLineEdit::editingFinished, this, [this] {
        if (m_ui->keyEdit->text() != m_ui->keyEdit->text().trimmed())
            m_ui->keyEdit->setText(m_ui->keyEdit->text().trimmed());
    });
    connect(m_ui->revealButton, &QPushButton::toggled, this, &KeyField::reveal);
    connect(m_ui->getKeyButton, &QPushButton::clicked, this,
            [this] { Q_EMIT pageRequested(presentation::keysPage()); });
    connect(m_ui->testButton, &QPushButton::clicked, this, &KeyField::toggleTest);
    m_ui->ownKeyButton->hide();
    connect(m_ui->ownKeyButton, &QPushButton::clicked, this, &KeyField::ownKeyRequested);
}

KeyField::~KeyField()
{
    m_ui->keyEdit->disconnect(this); // with the focus in it, it still speaks while it is destroyed
}

void KeyField::setSources(monitor::BalanceSourceFactory sources)
{
    m_test = new KeyTest(std::move(sources), this);
    connect(m_test, &KeyTest::answered, this, &KeyField::showAnswer);
    judge();
}

void KeyField::setKey(const std::optional<domain::ApiKey> &key)
{
    setText(key ? QString::fromLatin1(key->bytes()) : QString());
}

void KeyField::setText(const QString &text)
{
    releaseKey();
    m_ui->keyEdit->setText(text);
    judge();
}

void KeyField::releaseKey()
{
    m_fixedKey.reset();
    m_fixedRemark.clear();
    m_ui->keyEdit->setPlaceholderText(m_usualPlaceholder);
    m_ui->keyEdit->setEnabled(true);
    m_ui->revealButton->setEnabled(true);
}

void KeyField::setKeyFromEnvironment(const std::optional<domain::ApiKey> &key)
{
    fixKey(key, tr("Set outside this program"),
           key ? tr("The key comes from the environment variable KIE_API_KEY. To change it, change it "
                    "there and start this program again.")
               : tr("The environment variable KIE_API_KEY or KIE_API_BASE_URL cannot be used. Correct it there, and "
                    "start this program again."));
}

void KeyField::setKeyOfDemo(const domain::ApiKey &key)
{
    m_ui->ownKeyButton->show();
    fixKey(key, tr("Not needed in the demo"), tr("The demo shows a pretend service with invented amounts."));
}

void KeyField::fixKey(const std::optional<domain::ApiKey> &key, const QString &placeholder, const QString &remark)
{
    m_fixedKey = key;
    m_fixedRemark = remark;
    m_ui->keyEdit->clear(); // the key of another account may be in it
    m_ui->keyEdit->setPlaceholderText(placeholder);
    m_ui->keyEdit->setEnabled(false);
    m_ui->revealButton->setEnabled(false);
    judge();
}

void KeyField::setAccount(const domain::Account &account)
{
    if (std::exchange(m_account, account) == account)
        return;
    endTest();
    judge();
}

std::optional<domain::ApiKey> KeyField::key() const
{
    return m_fixedKey ? m_fixedKey : domain::ApiKey::fromText(m_ui->keyEdit->text());
}

QString KeyField::text() const
{
    return m_ui->keyEdit->text().trimmed();
}

bool KeyField::refusesText() const
{
    return !key() && !text().isEmpty();
}

void KeyField::conceal()
{
    endTest();
    m_ui->revealButton->setChecked(false);
}

void KeyField::reveal(bool revealed)
{
    const Qt::InputMethodHints hints = m_ui->keyEdit->inputMethodHints() | Qt::ImhHiddenText;
    m_ui->keyEdit->setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    // A revealed key is as secret as before, yet setEchoMode() would let input methods learn it.
    m_ui->keyEdit->setInputMethodHints(hints);
}

void KeyField::judge()
{
    if (!m_fixedRemark.isEmpty())
        m_ui->keyNotice->showRemark(m_fixedRemark);
    else
        m_ui->keyNotice->showTrouble(refusesText() ? presentation::keyFaultText() : QString());
    m_ui->testButton->setEnabled(key() && !domain::faultOf(m_account.endpoint));
}

void KeyField::toggleTest()
{
    if (m_test->isRunning()) {
        endTest();
        return;
    }
    if (const std::optional<domain::ApiKey> entered = key()) {
        m_ui->testNotice->showRemark(tr("Asking the service…"));
        m_ui->testButton->setText(tr("Sto&p"));
        m_test->start(m_account, *entered);
    }
}

void KeyField::endTest()
{
    m_test->abandon();
    m_ui->testButton->setText(tr("&Test key"));
    m_ui->testNotice->clear();
}

void KeyField::showAnswer(const domain::Outcome &outcome)
{
    endTest();
    if (const auto *problem = std::get_if<domain::Problem>(&outcome)) {
        domain::Provenance setIn = m_account.setIn;
        if (setIn.key == domain::SetIn::Settings) // the stored key can be edited before it is tested
            setIn.key = domain::SetIn::Field;
        m_ui->testNotice->showTrouble(presentation::problemText(*problem, {.setIn = setIn, .retries = false}));
        return;
    }
    const domain::Credits amount = std::get<domain::Reading>(outcome).amount;
    m_ui->testNotice->showSuccess(tr("The key works: %1.", "balance").arg(presentation::creditsText(amount, locale())));
}

} // namespace gui
