/// `POST /v1/meetings/{id}/minutes/objections`
@NullMarked
package org.huiyi.meeting.write.objecttominutes;

import org.jspecify.annotations.NullMarked;
