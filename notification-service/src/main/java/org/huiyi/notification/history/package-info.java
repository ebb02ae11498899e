/// What is folded from histories whoever asks.
@NullMarked
package org.huiyi.notification.history;

import org.jspecify.annotations.NullMarked;
