/// A party that is on the list under two ids becomes one.
@NullMarked
package org.huiyi.meeting.write.mergeparty;

import org.jspecify.annotations.NullMarked;
