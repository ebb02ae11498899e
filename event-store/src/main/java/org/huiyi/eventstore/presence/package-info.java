/// Who else runs on this database, and taking over from those who died.
@NullMarked
package org.huiyi.eventstore.presence;

import org.jspecify.annotations.NullMarked;
