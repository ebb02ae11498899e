/// Says that an item of the agenda is on.
@NullMarked
package org.huiyi.meeting.write.startitem;

import org.jspecify.annotations.NullMarked;
