#ifndef ILDSJAEL_LIBYAML_H
#define ILDSJAEL_LIBYAML_H

#if !__has_include(<yaml.h>)
#error "libyaml mangler. Installer det med: apt-get install libyaml-dev"
#endif

#include <yaml.h>

#endif
