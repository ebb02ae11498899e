/// `GET /v1/meetings/{id}/materials` and what is below it: what was handed out, and the contents themselves.
@NullMarked
package org.huiyi.meeting.read.materials;

import org.jspecify.annotations.NullMarked;
