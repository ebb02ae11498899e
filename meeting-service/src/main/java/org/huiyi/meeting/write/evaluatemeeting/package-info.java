/// Says how the meeting did against its purpose.
@NullMarked
package org.huiyi.meeting.write.evaluatemeeting;

import org.jspecify.annotations.NullMarked;
