@NullMarked
package org.huiyi.eventstore.order;

import org.jspecify.annotations.NullMarked;
