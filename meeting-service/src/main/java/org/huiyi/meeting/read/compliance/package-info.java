/// `GET /v1/meetings/{id}/compliance`: a verdict per rule, as a function of the history alone.
@NullMarked
package org.huiyi.meeting.read.compliance;

import org.jspecify.annotations.NullMarked;
