/// Sets another time or place.
@NullMarked
package org.huiyi.meeting.write.reschedule;

import org.jspecify.annotations.NullMarked;
