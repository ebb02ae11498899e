/// Records that several people came, all of them or none.
@NullMarked
package org.huiyi.meeting.write.signinall;

import org.jspecify.annotations.NullMarked;
