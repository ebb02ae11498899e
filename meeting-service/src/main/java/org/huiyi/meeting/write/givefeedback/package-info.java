/// `POST /v1/meetings/{id}/feedback`
@NullMarked
package org.huiyi.meeting.write.givefeedback;

import org.jspecify.annotations.NullMarked;
