/// Convenes the meeting: from here on the parties are told.
@NullMarked
package org.huiyi.meeting.write.sendnotice;

import org.jspecify.annotations.NullMarked;
