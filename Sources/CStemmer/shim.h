#ifndef ILDSJAEL_LIBSTEMMER_H
#define ILDSJAEL_LIBSTEMMER_H

#if !__has_include(<libstemmer.h>)
#error "libstemmer mangler. Installer det med: apt-get install libstemmer-dev"
#endif

#include <libstemmer.h>

#endif
