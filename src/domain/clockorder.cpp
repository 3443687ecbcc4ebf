// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clockorder.h"

#include <algorithm>
#include <optional>
#include <utility>

using std::chrono::milliseconds;

namespace domain {

namespace {

constexpr milliseconds Tick{1};
constexpr std::chrono::minutes LargestSlew{1};
constexpr std::chrono::minutes SmallStep{10};
constexpr std::chrono::days ShortBeginning{1};

bool isPlausible(Instant instant)
{
    using namespace std::chrono;
    return instant >= sys_days(2020y / January / 1) && instant < sys_days(2100y / January / 1);
}

/// Finds out which of some stamps are wrong.
class Verdict {
public:
    Verdict(std::vector<Stamp> &stamps, bool isWhole)
        : m_stamps(stamps)
        , m_last(stamps.size() - 1)
        , m_isWhole(isWhole)
    {
    }

    void reach()
    {
        const std::optional<size_t> before = rightBefore(m_last);
        if (!before)
            return;
        const bool isPlausibleNow = isPlausible(newest().first);
        if (isPlausibleNow && !isPlausible(m_stamps[*before].last))
            markImplausible(*before);
        else if (!isPlausibleNow && isPlausible(m_stamps[*before].last))
            newest().isWrong = true;
        else if (m_stamps[*before].last > newest().first)
            goBack(*before);
        else
            goOn();
    }

private:
    [[nodiscard]] Stamp &newest() { return m_stamps[m_last]; }

    /// The last run before \p index that is not known to be wrong.
    [[nodiscard]] std::optional<size_t> rightBefore(size_t index) const
    {
        while (index-- > 0) {
            if (!m_stamps[index].isWrong)
                return index;
        }
        return std::nullopt;
    }

    void mark(size_t begin, size_t end, bool isWrong)
    {
        for (size_t i = begin; i < end; ++i)
            m_stamps[i].isWrong = isWrong;
    }

    void markImplausible(size_t last)
    {
        for (std::optional<size_t> each = last; each && !isPlausible(m_stamps[*each].last); each = rightBefore(*each))
            m_stamps[*each].isWrong = true;
    }

    void goBack(size_t before)
    {
        const milliseconds step = m_stamps[before].last - newest().first;
        if (step > SmallStep)
            markAhead(before, step);
        else if (step > LargestSlew)
            markLater(before);
    }

    void markLater(size_t last)
    {
        for (std::optional<size_t> each = last; each && m_stamps[*each].first >= newest().first;
             each = rightBefore(*each))
            m_stamps[*each].isWrong = true;
    }

    void markAhead(size_t before, milliseconds step)
    {
        size_t begin = before;
        for (auto earlier = rightBefore(begin); earlier; earlier = rightBefore(begin)) {
            if (m_stamps[begin].first - m_stamps[*earlier].last >= step)
                return mark(begin, m_last, true);
            begin = *earlier;
        }
        if (m_isWhole && m_stamps[before].last - m_stamps[begin].first < ShortBeginning)
            mark(begin, m_last, true);
        else
            newest().isWrong = true;
    }

    /// Looks for wrong runs that fit before the newest, with a short time by a clock that was behind in between.
    void goOn()
    {
        size_t begin = m_last;
        while (begin > 0 && !m_stamps[begin - 1].isWrong)
            --begin;
        size_t wrongBegin = begin;
        while (wrongBegin > 0 && m_stamps[wrongBegin - 1].isWrong)
            --wrongBegin;
        if (begin == m_last || wrongBegin == begin)
            return;
        const Stamp &lastWrong = m_stamps[begin - 1];
        if (lastWrong.last <= m_stamps[begin].first)
            return; // written by a clock that was behind itself
        const Instant lastBehind = m_stamps[m_last - 1].last;
        const milliseconds step = std::max<milliseconds>(lastWrong.last - m_stamps[begin].first, SmallStep);
        const bool jumpsOver = lastWrong.last <= newest().first && newest().first - lastBehind >= step;
        if (!jumpsOver || lastBehind - m_stamps[begin].first >= lastWrong.last - m_stamps[wrongBegin].first)
            return;
        mark(wrongBegin, begin, false);
        mark(begin, m_last, true);
    }

    std::vector<Stamp> &m_stamps;
    size_t m_last;
    bool m_isWhole;
};

/// Gives the wrong ones among some stamps a time between the right ones.
class Placing {
public:
    explicit Placing(std::vector<Stamp> &stamps)
        : m_stamps(stamps)
    {
    }

    void place()
    {
        for (size_t begin = 0; begin < m_stamps.size();) {
            size_t end = begin;
            while (end < m_stamps.size() && m_stamps[end].isWrong)
                ++end;
            if (end < m_stamps.size())
                placeRight(begin, end);
            else if (begin < end)
                placeAtTheEnd(begin);
            begin = end + 1;
        }
    }

private:
    /// Places \p right and the wrong ones before it, from \p begin on.
    void placeRight(size_t begin, size_t right)
    {
        const Instant until = std::max(m_stamps[right].first, m_end);
        if (m_lastRight) {
            Stamp &before = m_stamps[*m_lastRight];
            const Instant room = until - Tick * static_cast<milliseconds::rep>(right - begin + 1);
            before.last = std::max(before.first, std::min(before.last, room));
            m_end = before.last + Tick;
        }
        const milliseconds shift = begin < right ? m_stamps[right - 1].last - (until - Tick) : milliseconds::zero();
        for (size_t i = begin; i < right; ++i) {
            const Instant latest = until - Tick * static_cast<milliseconds::rep>(right - i);
            place(i, std::min(m_stamps[i].first - shift, latest));
        }
        Stamp &stamp = m_stamps[right];
        stamp.first = std::max(stamp.first, m_end);
        stamp.last = std::max(stamp.first, stamp.last);
        m_end = stamp.first + Tick;
        m_lastRight = right;
    }

    void placeAtTheEnd(size_t begin)
    {
        if (m_lastRight)
            m_end = std::max(m_end, m_stamps[*m_lastRight].last + Tick);
        for (size_t i = begin; i < m_stamps.size(); ++i)
            place(i, m_end);
    }

    void place(size_t index, Instant at)
    {
        const Instant place = std::max(at, m_end);
        m_stamps[index].first = m_stamps[index].last = place;
        m_end = place + Tick;
    }

    std::vector<Stamp> &m_stamps;
    std::optional<size_t> m_lastRight;
    Instant m_end = Instant::min(); ///< the first instant that is not taken
};

} // namespace

std::vector<Stamp> inOrder(std::vector<Stamp> recorded, bool isWhole)
{
    if (recorded.empty())
        return recorded;
    Verdict(recorded, isWhole).reach();
    Placing(recorded).place();
    return recorded;
}

bool mayContradict(const Stamp &before, const Stamp &next, bool hasWrong)
{
    const bool jumpsOverWrong = hasWrong && next.first - before.last > SmallStep;
    return before.isWrong || next.first <= before.last || jumpsOverWrong
        || isPlausible(before.last) != isPlausible(next.first);
}

} // namespace domain
