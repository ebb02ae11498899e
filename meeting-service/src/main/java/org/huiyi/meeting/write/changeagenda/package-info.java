/// Sets the agenda.
@NullMarked
package org.huiyi.meeting.write.changeagenda;

import org.jspecify.annotations.NullMarked;
