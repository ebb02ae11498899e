/// Says that an item of the agenda is done.
@NullMarked
package org.huiyi.meeting.write.enditem;

import org.jspecify.annotations.NullMarked;
