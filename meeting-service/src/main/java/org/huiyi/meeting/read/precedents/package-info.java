/// How uncovered cases were settled before.
@NullMarked
package org.huiyi.meeting.read.precedents;

import org.jspecify.annotations.NullMarked;
