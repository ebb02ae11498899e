/// Which parties were sent what was to be told them, apart from the meeting, whose version evidence must not move.
@NullMarked
package org.huiyi.meeting.telling;

import org.jspecify.annotations.NullMarked;
