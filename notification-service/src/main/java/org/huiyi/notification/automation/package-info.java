/// Sends what is queued.
@NullMarked
package org.huiyi.notification.automation;

import org.jspecify.annotations.NullMarked;
