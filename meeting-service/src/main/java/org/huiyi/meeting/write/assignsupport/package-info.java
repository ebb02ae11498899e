/// Names who looks after the meeting.
@NullMarked
package org.huiyi.meeting.write.assignsupport;

import org.jspecify.annotations.NullMarked;
