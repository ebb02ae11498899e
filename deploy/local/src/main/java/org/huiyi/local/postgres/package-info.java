/// PostgreSQL 18 from embedded binaries: unpacked once, its cluster kept, run as an ordinary part.
@NullMarked
package org.huiyi.local.postgres;

import org.jspecify.annotations.NullMarked;
