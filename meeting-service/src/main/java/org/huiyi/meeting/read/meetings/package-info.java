/// `GET /v1/meetings`: the meetings a caller may see, from a view that may lag by milliseconds.
@NullMarked
package org.huiyi.meeting.read.meetings;

import org.jspecify.annotations.NullMarked;
