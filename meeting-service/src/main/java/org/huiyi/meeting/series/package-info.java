/// Meetings that recur: the template, the rhythm and the planned occurrences. Each occurrence is a meeting of
/// its own; nothing that happens to one is kept here.
@NullMarked
package org.huiyi.meeting.series;

import org.jspecify.annotations.NullMarked;
