/// Asks a party for something the meeting needs.
@NullMarked
package org.huiyi.meeting.write.requestresource;

import org.jspecify.annotations.NullMarked;
