/// The organiser told the party in another way than by mail.
@NullMarked
package org.huiyi.action.write.recordtold;

import org.jspecify.annotations.NullMarked;
