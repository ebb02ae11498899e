/// Invites a party, or restates what it is invited for.
@NullMarked
package org.huiyi.meeting.write.inviteparty;

import org.jspecify.annotations.NullMarked;
