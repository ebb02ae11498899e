@NullMarked
package org.huiyi.contracts.wire;

import org.jspecify.annotations.NullMarked;
