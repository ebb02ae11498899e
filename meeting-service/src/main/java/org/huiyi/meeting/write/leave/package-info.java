/// Records that somebody went.
@NullMarked
package org.huiyi.meeting.write.leave;

import org.jspecify.annotations.NullMarked;
