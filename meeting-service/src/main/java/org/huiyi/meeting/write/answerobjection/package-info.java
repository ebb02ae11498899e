/// `POST /v1/meetings/{id}/minutes/objections/{n}/answer`
@NullMarked
package org.huiyi.meeting.write.answerobjection;

import org.jspecify.annotations.NullMarked;
