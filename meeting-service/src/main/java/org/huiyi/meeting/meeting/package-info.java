/// The meeting itself, from plan to close: states, commands, events and the functions between them.
@NullMarked
package org.huiyi.meeting.meeting;

import org.jspecify.annotations.NullMarked;
