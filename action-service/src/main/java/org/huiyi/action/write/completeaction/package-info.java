/// Claiming an action done.
@NullMarked
package org.huiyi.action.write.completeaction;

import org.jspecify.annotations.NullMarked;
