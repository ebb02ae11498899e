/// Opening an action again.
@NullMarked
package org.huiyi.action.write.reopenaction;

import org.jspecify.annotations.NullMarked;
