@NullMarked
package org.huiyi.eventstore;

import org.jspecify.annotations.NullMarked;
