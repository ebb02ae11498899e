/// Records that somebody came.
@NullMarked
package org.huiyi.meeting.write.signin;

import org.jspecify.annotations.NullMarked;
