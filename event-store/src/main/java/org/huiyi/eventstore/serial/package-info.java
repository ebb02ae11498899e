@NullMarked
package org.huiyi.eventstore.serial;

import org.jspecify.annotations.NullMarked;
