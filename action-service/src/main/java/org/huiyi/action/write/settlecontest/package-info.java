/// Settling a contest.
@NullMarked
package org.huiyi.action.write.settlecontest;

import org.jspecify.annotations.NullMarked;
