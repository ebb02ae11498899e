/// Runs meetings from plan to close, and the minutes they owe.
@NullMarked
package org.huiyi.meeting;

import org.jspecify.annotations.NullMarked;
