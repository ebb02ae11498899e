/// Giving more time.
@NullMarked
package org.huiyi.action.write.extendaction;

import org.jspecify.annotations.NullMarked;
