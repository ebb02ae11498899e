/// Somebody acts in the place of an attendee.
@NullMarked
package org.huiyi.meeting.write.substituteattendee;

import org.jspecify.annotations.NullMarked;
