/// `GET /v1/meetings/{id}/minutes`
@NullMarked
package org.huiyi.meeting.read.minutes;

import org.jspecify.annotations.NullMarked;
