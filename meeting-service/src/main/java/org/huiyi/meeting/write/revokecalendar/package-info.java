/// `DELETE /v1/duties/calendars/{id}`
@NullMarked
package org.huiyi.meeting.write.revokecalendar;

import org.jspecify.annotations.NullMarked;
