/// Records that a party confirmed an important matter by voice, or could not be reached.
@NullMarked
package org.huiyi.meeting.write.confirmbyvoice;

import org.jspecify.annotations.NullMarked;
