/// Noting that an assignee has left.
@NullMarked
package org.huiyi.action.write.orphanaction;

import org.jspecify.annotations.NullMarked;
