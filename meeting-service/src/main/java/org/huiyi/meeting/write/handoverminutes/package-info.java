/// `POST /v1/meetings/{id}/minutes/deliveries`
@NullMarked
package org.huiyi.meeting.write.handoverminutes;

import org.jspecify.annotations.NullMarked;
