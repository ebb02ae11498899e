/// Starts the meeting.
@NullMarked
package org.huiyi.meeting.write.startmeeting;

import org.jspecify.annotations.NullMarked;
