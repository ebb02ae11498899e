@NullMarked
package org.huiyi.eventstore.watch;

import org.jspecify.annotations.NullMarked;
