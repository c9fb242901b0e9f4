// Debian's libssl-dev.
#if __has_include(<openssl/sha.h>)
#include <openssl/sha.h>
#else
#error "OpenSSL mangler. Installer det med: apt-get install libssl-dev"
#endif
