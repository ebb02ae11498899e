/// `POST /v1/meetings/{id}/no-material`
@NullMarked
package org.huiyi.meeting.write.statenomaterial;

import org.jspecify.annotations.NullMarked;
