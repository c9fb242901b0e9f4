// Debian's libjemalloc-dev. Linked before libc, it takes the place of malloc and free for the whole process.
#if __has_include(<jemalloc/jemalloc.h>)
#include <jemalloc/jemalloc.h>
#else
#error "jemalloc mangler. Installer det med: apt-get install libjemalloc-dev"
#endif
