/// Explicit beans.
@NullMarked
package org.huiyi.action.wiring;

import org.jspecify.annotations.NullMarked;
