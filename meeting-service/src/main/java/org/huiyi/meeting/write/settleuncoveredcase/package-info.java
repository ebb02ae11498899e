/// What came of consulting the parties on an uncovered case.
@NullMarked
package org.huiyi.meeting.write.settleuncoveredcase;

import org.jspecify.annotations.NullMarked;
