/// `PUT /v1/meetings/{id}/minutes`
@NullMarked
package org.huiyi.meeting.write.draftminutes;

import org.jspecify.annotations.NullMarked;
