/// The organiser's word on whether being late, early or absent was justified.
@NullMarked
package org.huiyi.meeting.write.justifyattendance;

import org.jspecify.annotations.NullMarked;
