/// Says that a party disagrees.
@NullMarked
package org.huiyi.meeting.write.raisedisagreement;

import org.jspecify.annotations.NullMarked;
