@NullMarked
package org.huiyi.bench.stock;

import org.jspecify.annotations.NullMarked;
