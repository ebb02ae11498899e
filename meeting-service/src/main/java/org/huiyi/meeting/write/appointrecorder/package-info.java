/// Names who records; in session this is a hand-over.
@NullMarked
package org.huiyi.meeting.write.appointrecorder;

import org.jspecify.annotations.NullMarked;
