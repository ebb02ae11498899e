/// Somebody meets a case that the regulation does not cover.
@NullMarked
package org.huiyi.meeting.write.raiseuncoveredcase;

import org.jspecify.annotations.NullMarked;
