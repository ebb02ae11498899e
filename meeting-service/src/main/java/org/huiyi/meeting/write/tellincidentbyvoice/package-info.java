/// An incident is told to a party by another way than the system's mail.
@NullMarked
package org.huiyi.meeting.write.tellincidentbyvoice;

import org.jspecify.annotations.NullMarked;
