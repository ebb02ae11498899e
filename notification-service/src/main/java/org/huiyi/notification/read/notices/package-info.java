/// Notices as lists, and one notice with its ladder.
@NullMarked
package org.huiyi.notification.read.notices;

import org.jspecify.annotations.NullMarked;
