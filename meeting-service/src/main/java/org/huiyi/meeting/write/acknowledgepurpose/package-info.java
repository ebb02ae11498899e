/// A party takes note of purpose and topics.
@NullMarked
package org.huiyi.meeting.write.acknowledgepurpose;

import org.jspecify.annotations.NullMarked;
