@NullMarked
package org.huiyi.eventstore.wiring;

import org.jspecify.annotations.NullMarked;
