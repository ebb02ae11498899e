/// `GET /v1/meetings/{id}/sessions`
@NullMarked
package org.huiyi.meeting.read.sessions;

import org.jspecify.annotations.NullMarked;
