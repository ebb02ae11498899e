@NullMarked
package org.huiyi.eventstore.append;

import org.jspecify.annotations.NullMarked;
