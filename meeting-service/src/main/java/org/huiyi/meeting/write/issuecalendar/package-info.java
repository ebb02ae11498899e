/// `POST /v1/duties/calendars`
@NullMarked
package org.huiyi.meeting.write.issuecalendar;

import org.jspecify.annotations.NullMarked;
