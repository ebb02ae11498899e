/// `GET /v1/meetings/{id}/accesses`: who came to what of a meeting and who was turned away.
@NullMarked
package org.huiyi.meeting.read.accesses;

import org.jspecify.annotations.NullMarked;
