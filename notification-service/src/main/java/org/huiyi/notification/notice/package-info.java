/// One message to one recipient on one channel, and what became of it. Pure.
@NullMarked
package org.huiyi.notification.notice;

import org.jspecify.annotations.NullMarked;
