/// The organiser takes back what it let somebody do.
@NullMarked
package org.huiyi.meeting.write.takebackpowers;

import org.jspecify.annotations.NullMarked;
