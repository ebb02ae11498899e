/// Says anew what the meeting is for.
@NullMarked
package org.huiyi.meeting.write.definepurpose;

import org.jspecify.annotations.NullMarked;
