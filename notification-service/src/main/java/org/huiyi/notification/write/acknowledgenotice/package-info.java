/// A recipient says that they have read it.
@NullMarked
package org.huiyi.notification.write.acknowledgenotice;

import org.jspecify.annotations.NullMarked;
