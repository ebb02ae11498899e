@NullMarked
package org.huiyi.bridge.parking;

import org.jspecify.annotations.NullMarked;
