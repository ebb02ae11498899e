/// A party commits what it was asked for, or declines.
@NullMarked
package org.huiyi.meeting.write.answerresourcerequest;

import org.jspecify.annotations.NullMarked;
