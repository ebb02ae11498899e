/// Tells of a meeting that was over before it was registered.
@NullMarked
package org.huiyi.meeting.write.registerheld;

import org.jspecify.annotations.NullMarked;
