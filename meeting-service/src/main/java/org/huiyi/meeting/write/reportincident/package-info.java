/// Reports something unforeseen; every party is told.
@NullMarked
package org.huiyi.meeting.write.reportincident;

import org.jspecify.annotations.NullMarked;
