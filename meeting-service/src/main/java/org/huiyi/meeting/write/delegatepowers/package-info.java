/// The organiser lets others do part of its work.
@NullMarked
package org.huiyi.meeting.write.delegatepowers;

import org.jspecify.annotations.NullMarked;
