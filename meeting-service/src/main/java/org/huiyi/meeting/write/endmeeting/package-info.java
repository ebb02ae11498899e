/// Ends the meeting and starts the clock of its minutes.
@NullMarked
package org.huiyi.meeting.write.endmeeting;

import org.jspecify.annotations.NullMarked;
