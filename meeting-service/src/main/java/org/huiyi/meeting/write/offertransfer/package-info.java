/// The organiser offers the meeting to another party.
@NullMarked
package org.huiyi.meeting.write.offertransfer;

import org.jspecify.annotations.NullMarked;
