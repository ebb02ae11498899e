/// Goes on with a suspended meeting.
@NullMarked
package org.huiyi.meeting.write.resumemeeting;

import org.jspecify.annotations.NullMarked;
