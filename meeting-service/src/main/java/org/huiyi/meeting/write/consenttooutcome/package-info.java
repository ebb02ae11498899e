/// A party says itself whether it agrees to an outcome.
@NullMarked
package org.huiyi.meeting.write.consenttooutcome;

import org.jspecify.annotations.NullMarked;
