/// A party says whether it comes, and whom it sends.
@NullMarked
package org.huiyi.meeting.write.confirmparty;

import org.jspecify.annotations.NullMarked;
