/// The notice is given by voice to whoever cannot be written to.
@NullMarked
package org.huiyi.meeting.write.givenoticebyvoice;

import org.jspecify.annotations.NullMarked;
