/// Calendars of duties: who may read one without a token, by a secret of which a hash is all that is kept.
@NullMarked
package org.huiyi.meeting.calendar;

import org.jspecify.annotations.NullMarked;
