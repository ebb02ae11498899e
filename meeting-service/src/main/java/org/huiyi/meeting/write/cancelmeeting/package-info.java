/// Calls the meeting off.
@NullMarked
package org.huiyi.meeting.write.cancelmeeting;

import org.jspecify.annotations.NullMarked;
