/// Marks a matter as important: every party has to confirm it by voice.
@NullMarked
package org.huiyi.meeting.write.markimportant;

import org.jspecify.annotations.NullMarked;
