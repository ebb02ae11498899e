/// `POST /v1/meetings/{id}/minutes/amendments`
@NullMarked
package org.huiyi.meeting.write.amendminutes;

import org.jspecify.annotations.NullMarked;
