/// `POST /v1/meetings/{id}/minutes/publication`
@NullMarked
package org.huiyi.meeting.write.publishminutes;

import org.jspecify.annotations.NullMarked;
