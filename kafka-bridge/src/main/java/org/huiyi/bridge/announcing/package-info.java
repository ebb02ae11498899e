@NullMarked
package org.huiyi.bridge.announcing;

import org.jspecify.annotations.NullMarked;
