// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What Qt hands from one thread to another, told to ThreadSanitizer. Qt is not instrumented and its locks are bare
// futexes, so that every object that is handed over in an orderly way would be reported as a race, and a suppression
// for that would hide the real ones. The programs of the preset "tsan" call these functions, which call Qt's.

#include <QMetaObject>
#include <QRunnable>
#include <QThreadPool>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

#include <functional>
#include <utility>

namespace {

template <typename Function>
Function *inQt(const char *symbol)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, symbol));
}

/// A call that was posted: what its sender has done before is seen by it.
class PostedCall final : public QtPrivate::QSlotObjectBase {
public:
    explicit PostedCall(QSlotObjectBase *call)
        : QSlotObjectBase(&run)
        , m_call(call)
    {
    }

private:
    static void run(int which, QSlotObjectBase *self, QObject *receiver, void **arguments, bool * /*equal*/)
    {
        __tsan_acquire(self); // before the first look into it
        auto *const posted = static_cast<PostedCall *>(self);
        if (which == Call) {
            posted->m_call->call(receiver, arguments);
            __tsan_release(self); // the sender may be the one to destroy it
        } else if (which == Destroy) {
            posted->m_call->destroyIfLastRef();
            delete posted;
        }
    }

    QSlotObjectBase *m_call;
};

class Task final : public QRunnable {
public:
    Task(QThreadPool &pool, std::function<void()> task)
        : m_pool(&pool)
        , m_task(std::move(task))
    {
        __tsan_release(this);
    }

    void run() override
    {
        __tsan_acquire(this); // before the first look into it
        m_task();
        m_task = nullptr;
        __tsan_release(m_pool);
    }

private:
    QThreadPool *m_pool;
    std::function<void()> m_task;
};

} // namespace

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type,
                                   void *result)
{
    static auto *const real = inQt<bool(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *)>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    auto *const posted = new PostedCall(slot);
    __tsan_release(posted);
    return real(object, posted, type, result);
}

/// What the caller has done before is seen by \p task, and what \p task does by who destroys the pool.
void QThreadPool::start(std::function<void()> task, int priority)
{
    start(new Task(*this, std::move(task)), priority);
}

extern "C" void destroyPool(QThreadPool *pool) __asm__("_ZN11QThreadPoolD1Ev");
extern "C" void destroyPool(QThreadPool *pool)
{
    static auto *const real = inQt<void(QThreadPool *)>("_ZN11QThreadPoolD1Ev");
    real(pool); // waits for the tasks
    __tsan_acquire(pool);
}
