@NullMarked
package org.huiyi.bench.house;

import org.jspecify.annotations.NullMarked;
