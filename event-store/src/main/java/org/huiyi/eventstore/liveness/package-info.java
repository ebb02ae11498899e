/// Who else runs on this database, and taking over from those who died.
@NullMarked
package org.huiyi.eventstore.liveness;

import org.jspecify.annotations.NullMarked;
