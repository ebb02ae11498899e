@NullMarked
package org.huiyi.eventstore.tally;

import org.jspecify.annotations.NullMarked;
