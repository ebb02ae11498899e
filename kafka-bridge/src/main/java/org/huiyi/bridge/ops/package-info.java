@NullMarked
package org.huiyi.bridge.ops;

import org.jspecify.annotations.NullMarked;
