/// The minutes of one meeting: what was said, decided and assigned, when it is due, and who was sent it.
@NullMarked
package org.huiyi.meeting.minutes;

import org.jspecify.annotations.NullMarked;
