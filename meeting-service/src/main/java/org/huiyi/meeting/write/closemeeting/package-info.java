/// Closes the meeting for good.
@NullMarked
package org.huiyi.meeting.write.closemeeting;

import org.jspecify.annotations.NullMarked;
