/// `GET /v1/meetings/{id}`: one meeting, folded from its history.
@NullMarked
package org.huiyi.meeting.read.meeting;

import org.jspecify.annotations.NullMarked;
