#ifndef ILDSJAEL_CMARK_GFM_H
#define ILDSJAEL_CMARK_GFM_H

#if !__has_include(<cmark-gfm.h>)
#error "cmark-gfm mangler. Installer det med: apt-get install libcmark-gfm-dev"
#endif
#if !__has_include(<cmark-gfm-core-extensions.h>)
#error "cmark-gfm's udvidelser mangler. Installer dem med: apt-get install libcmark-gfm-extensions-dev"
#endif

#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>

#endif
