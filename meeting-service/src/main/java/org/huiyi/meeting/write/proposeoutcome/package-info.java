/// The organiser puts an outcome to the parties consulted.
@NullMarked
package org.huiyi.meeting.write.proposeoutcome;

import org.jspecify.annotations.NullMarked;
