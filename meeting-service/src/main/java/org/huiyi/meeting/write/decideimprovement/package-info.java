/// `POST /v1/meetings/{id}/improvements/{n}/adoption`: whether an improvement is adopted.
@NullMarked
package org.huiyi.meeting.write.decideimprovement;

import org.jspecify.annotations.NullMarked;
