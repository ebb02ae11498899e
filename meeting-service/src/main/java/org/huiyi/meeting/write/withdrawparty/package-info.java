/// Takes a party off the meeting; what happened with it stays.
@NullMarked
package org.huiyi.meeting.write.withdrawparty;

import org.jspecify.annotations.NullMarked;
