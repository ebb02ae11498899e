/// The material of one meeting: what was handed out in which versions, by which channel and to whom; and
/// what was asked of the parties.
@NullMarked
package org.huiyi.meeting.material;

import org.jspecify.annotations.NullMarked;
