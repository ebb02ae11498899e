/// `POST /v1/meetings`
@NullMarked
package org.huiyi.meeting.write.schedulemeeting;

import org.jspecify.annotations.NullMarked;
