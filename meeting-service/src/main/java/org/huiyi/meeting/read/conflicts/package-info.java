/// `GET /v1/meetings/{id}/conflicts`: who is to be elsewhere, and when everybody is free.
@NullMarked
package org.huiyi.meeting.read.conflicts;

import org.jspecify.annotations.NullMarked;
