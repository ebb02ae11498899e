/// Puts right when a person came and left, or gives a reason afterwards; what was told first stays.
@NullMarked
package org.huiyi.meeting.write.correctattendance;

import org.jspecify.annotations.NullMarked;
