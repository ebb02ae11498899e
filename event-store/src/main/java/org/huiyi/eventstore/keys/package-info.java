@NullMarked
package org.huiyi.eventstore.keys;

import org.jspecify.annotations.NullMarked;
