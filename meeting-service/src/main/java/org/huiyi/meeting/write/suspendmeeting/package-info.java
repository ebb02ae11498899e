/// Holds the meeting up for a while.
@NullMarked
package org.huiyi.meeting.write.suspendmeeting;

import org.jspecify.annotations.NullMarked;
