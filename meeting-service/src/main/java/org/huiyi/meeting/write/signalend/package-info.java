/// Takes a conference platform's word that everybody is gone; only a conclusive one ends the meeting.
@NullMarked
package org.huiyi.meeting.write.signalend;

import org.jspecify.annotations.NullMarked;
