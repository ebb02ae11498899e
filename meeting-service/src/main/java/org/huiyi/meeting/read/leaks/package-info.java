/// `GET /v1/meetings/{id}/leaks/{n}`: what is said to have got out, and who had seen what by then.
@NullMarked
package org.huiyi.meeting.read.leaks;

import org.jspecify.annotations.NullMarked;
