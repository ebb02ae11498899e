/// Lets the meeting last longer than planned, with a reason.
@NullMarked
package org.huiyi.meeting.write.extendmeeting;

import org.jspecify.annotations.NullMarked;
