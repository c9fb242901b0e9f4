#ifndef ILDSJAEL_EXCHANGE_H
#define ILDSJAEL_EXCHANGE_H

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

/// Swaps two paths on one file system in a single step (renameat2(2), RENAME_EXCHANGE).
/// Returns 0, or -1 with errno set: ENOENT, EXDEV, EINVAL where the file system cannot.
static inline int ildsjael_exchange(const char *a, const char *b) {
    return (int)syscall(SYS_renameat2, AT_FDCWD, a, AT_FDCWD, b, 2u);
}

#endif
