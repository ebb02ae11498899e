@NullMarked
package org.huiyi.bench;

import org.jspecify.annotations.NullMarked;
