/// `GET /v1/meetings/{id}/responsibilities`: the list of attendees and duties, to read and to print.
@NullMarked
package org.huiyi.meeting.read.responsibilities;

import org.jspecify.annotations.NullMarked;
