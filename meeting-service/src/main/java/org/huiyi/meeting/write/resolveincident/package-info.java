/// Says what was done about an incident.
@NullMarked
package org.huiyi.meeting.write.resolveincident;

import org.jspecify.annotations.NullMarked;
