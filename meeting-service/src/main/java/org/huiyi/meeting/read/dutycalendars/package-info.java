/// `GET /v1/duties/calendars`: which calendars of duties the caller has given out.
@NullMarked
package org.huiyi.meeting.read.dutycalendars;

import org.jspecify.annotations.NullMarked;
