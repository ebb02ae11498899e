@NullMarked
package org.huiyi.bridge;

import org.jspecify.annotations.NullMarked;
