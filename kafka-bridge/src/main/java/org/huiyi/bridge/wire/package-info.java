@NullMarked
package org.huiyi.bridge.wire;

import org.jspecify.annotations.NullMarked;
