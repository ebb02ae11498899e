/// What is folded from histories whoever asks.
@NullMarked
package org.huiyi.action.history;

import org.jspecify.annotations.NullMarked;
