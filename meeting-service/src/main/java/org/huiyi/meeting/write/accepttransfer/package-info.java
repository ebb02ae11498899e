/// The party it was offered to becomes the organiser.
@NullMarked
package org.huiyi.meeting.write.accepttransfer;

import org.jspecify.annotations.NullMarked;
