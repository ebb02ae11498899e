/// Giving an action up.
@NullMarked
package org.huiyi.action.write.disposeofaction;

import org.jspecify.annotations.NullMarked;
