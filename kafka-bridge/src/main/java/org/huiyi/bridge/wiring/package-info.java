@NullMarked
package org.huiyi.bridge.wiring;

import org.jspecify.annotations.NullMarked;
