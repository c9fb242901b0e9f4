#include "CExchange.h"
