/// Who came to what and who was turned away, a stream per meeting and day: reads move no version of anything.
@NullMarked
package org.huiyi.meeting.access;

import org.jspecify.annotations.NullMarked;
