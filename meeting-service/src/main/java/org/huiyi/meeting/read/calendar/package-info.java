/// `GET /v1/meetings/{id}/calendar.ics`: the meeting for a calendar, with no more than a calendar needs.
@NullMarked
package org.huiyi.meeting.read.calendar;

import org.jspecify.annotations.NullMarked;
